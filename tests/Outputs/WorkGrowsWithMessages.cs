using Daymark.Tests.Support;
using Daymark.Tests.Templates;

namespace Daymark.Tests.Outputs;

/// <summary>The work of a build is linear in its messages. Counted, not timed.</summary>
public sealed class WorkGrowsWithMessages
{
    /// <summary>Measured at 31,080; a page that was built from pieces twice over would be above this.</summary>
    private const double MostBytesForAPage = 33_500;

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
    public void A_body_is_rendered_once_for_its_own_page_its_lists_and_the_search()
    {
        var plan = RenderingCost.Plan(60, "");

        RenderingCost.Render(plan.Files);

        // The home page shows the lead in full once more.
        Assert.Equal(
            plan.Site.Posts.Select(post => post == plan.Site.Sections[0].Lead ? 2 : 1),
            plan.Site.Posts.Select(post => post.Body.Renderings)
        );
    }

    [Fact]
    public void A_list_of_headings_costs_no_second_rendering()
    {
        var plan = TestSite.PlanOf(
            "-- site.yml --\ntitle: x\n-- posts/2021-09-02-a.md --\nLead\n-- posts/2021-09-01-b.md --\n---\ntoc: true\n---\n# B\n\nText\n\n## Part\n"
        );

        RenderingCost.Render(plan.Files);

        Assert.Equal([2, 1], plan.Site.Posts.Select(post => post.Body.Renderings));
    }
}
