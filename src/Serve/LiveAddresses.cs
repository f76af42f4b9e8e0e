namespace Daymark.Serve;

/// <summary>The preview's own addresses, without their first slash, in a folder that no site can have.</summary>
internal static class LiveAddresses
{
    public const string Events = ".daymark/events";
    public const string Script = ".daymark/live.js";
    public const string Style = ".daymark/live.css";
    public const string Problems = ".daymark/problems";
}
