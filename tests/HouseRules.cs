using Daymark.Tests.House;

namespace Daymark.Tests;

/// <summary>How Daymark is laid out, kept so. The rules themselves are in `tests/House/`, and tested there.</summary>
public sealed class HouseRules
{
    private static readonly IReadOnlyList<SourceText> Files = RepositoryFiles.Read();

    [Fact]
    public void A_room_knows_only_the_floors_below() => Holds(FloorRule.Check(Files));

    [Fact]
    public void A_package_is_used_only_in_its_room() =>
        Holds(RoomWords.Packages.SelectMany(rule => rule.Check(Files)));

    [Fact]
    public void Clock_console_disk_and_environment_stay_in_their_rooms() =>
        Holds(RoomWords.Effects.SelectMany(rule => rule.Check(Files)));

    [Fact]
    public void Nothing_is_random_reflective_cultural_or_silenced() =>
        Holds(RoomWords.Nowhere.SelectMany(rule => rule.Check(Files)));

    [Fact]
    public void Nothing_is_left_for_later() => Holds(UnfinishedWords.Check(Files));

    [Fact]
    public void A_namespace_is_a_folder_and_a_type_is_a_file() => Holds(NamespaceRule.Check(Files));

    [Fact]
    public void Files_are_short() => Holds(LengthRule.Check(Files));

    [Fact]
    public void No_name_is_a_drawer_for_odds_and_ends() => Holds(NameRule.Check(Files));

    [Fact]
    public void Every_type_says_what_it_is() => Holds(SummaryRule.Check(Files));

    [Fact]
    public void The_map_names_every_file() => Holds(MapRule.Check(Files));

    private static void Holds(IEnumerable<Violation> violations)
    {
        var found = violations.Select(violation => violation.ToString()).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
