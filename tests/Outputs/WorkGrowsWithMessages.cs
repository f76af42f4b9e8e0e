using Daymark.Tests.Templates;

namespace Daymark.Tests.Outputs;

/// <summary>The work of a build is linear in its messages. Counted, not timed.</summary>
public sealed class WorkGrowsWithMessages
{
    /// <summary>Measured at 34 KB; a page that was built from pieces twice over would be above this.</summary>
    private const double MostBytesForAPage = 48_000;

    [Fact]
    public void A_page_costs_no_more_than_it_did() =>
        Assert.InRange(RenderingCost.PerMessage(200), 1, MostBytesForAPage);

    [Fact]
    public void Four_times_the_messages_cost_four_times_the_work()
    {
        var small = RenderingCost.OfAllFiles(300);
        var large = RenderingCost.OfAllFiles(1200);

        Assert.InRange(large, small * 0.8, small * 1.15);
    }

    [Fact]
    public void Once_excerpts_are_known_only_its_own_page_renders_the_body_of_a_message()
    {
        var plan = RenderingCost.Plan(60, "");
        var posts = plan.Site.Posts;
        RenderingCost.Render(plan.Files);
        var before = posts.Select(post => post.Body.Renderings).ToList();

        RenderingCost.Render(plan.Files);

        Assert.Equal(
            posts.Select(post => post == plan.Site.Sections[0].Lead ? 2 : 1),
            posts.Zip(before, (post, earlier) => post.Body.Renderings - earlier)
        );
    }
}
