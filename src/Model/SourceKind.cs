namespace Daymark.Model;

/// <summary>What a file of the site folder is for.</summary>
internal enum SourceKind
{
    None,
    Settings,
    Post,
    PostAsset,
    Page,
    Template,
    Static,
    Data,
}
