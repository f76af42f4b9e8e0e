using System.Text;
using Daymark.Model;

namespace Daymark.Templates;

/// <summary>A message as a template of some page sees it.</summary>
/// <param name="IsOwnPage">True on the message's own page, where its ids need no prefix.</param>
internal sealed record PostOnPage(Post Post, bool IsOwnPage, SiteViews Views)
{
    /// <summary>The most that is kept of a part, in bytes: a line of a list, and no bodies.</summary>
    private const int LongestPart = 512;

    private static readonly byte[] TooLong = [0];

    private View<TemplateDate>? date;
    private string? url;
    private BodyHtml? body;
    private byte[]?[] parts = [];

    public PostEntry Entry => Post.Entry;

    /// <summary>On its own page it stands in several places.</summary>
    public View<TemplateDate> Date =>
        IsOwnPage ? date ??= Views.Date(Entry.Date) : Views.Date(Entry.Date);

    /// <summary>What an included template says of it, as UTF-8, by the number of the part; null when no page has asked for it yet.</summary>
    public byte[]? Part(int number) => number < parts.Length ? parts[number] : null;

    /// <summary>True when such a text was too long to keep.</summary>
    public bool IsLong(int number) => ReferenceEquals(Part(number), TooLong);

    /// <summary>Keeps such a text, which another page may keep at the same time.</summary>
    public byte[] Keep(int number, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var room = parts;
        if (number >= room.Length)
            Array.Resize(ref room, number + 1);
        room[number] = utf8.Length <= LongestPart ? utf8 : TooLong;
        parts = room;
        return utf8;
    }

    /// <summary>Made once: its neighbours link to it, in the head and in the text.</summary>
    public string Url => url ??= Views.BaseUrl.Link(Entry.Path);

    /// <summary>For its own page, which prints the list of its headings too: rendered once for both, and gone with the page.</summary>
    public BodyHtml Body => body ??= Post.Body.Render();

    public FrontMatter FrontMatter => Post.Entry.Source.FrontMatter;

    /// <summary>Null when it has none.</summary>
    public PageImage? Image => PageImage.Of(Entry.Source, Entry.Path, Views.BaseUrl);
}
