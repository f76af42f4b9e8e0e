namespace Daymark.Model;

/// <summary>Why a message is left out.</summary>
internal enum HeldReason
{
    Draft,

    /// <summary>Its date lies after the build moment.</summary>
    Future,

    /// <summary>The build moment has reached its <c>expires</c>.</summary>
    Expired,
}
