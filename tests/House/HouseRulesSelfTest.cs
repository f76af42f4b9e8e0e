namespace Daymark.Tests.House;

/// <summary>The rules about files, names and sentences complain about what they forbid, and only about that.</summary>
public sealed class HouseRulesSelfTest
{
    private const string Good =
        "namespace Daymark.Build;\n\n/// <summary>A thing.</summary>\ninternal sealed class A;\n";

    [Theory]
    [InlineData("src/Build/A.cs", "// TODO: later")]
    [InlineData("src/Build/A.cs", "var a = \"FIXME\";")]
    public void Unfinished_work_is_found_in_comments_and_strings(string path, string text) =>
        Assert.NotEmpty(UnfinishedWords.Check([new(path, text)]));

    [Fact]
    public void A_file_in_good_order_is_fine_by_every_rule() =>
        Assert.Equal("", Complaints("src/Build/A.cs", Good));

    [Theory]
    [InlineData(
        "src/Build/A.cs",
        "namespace Daymark;\nclass A;",
        "write 'namespace Daymark.Build;'"
    )]
    [InlineData(
        "src/Build/A.cs",
        "namespace Daymark.Build { class A {} }",
        "no file-scoped namespace"
    )]
    [InlineData(
        "src/Program.cs",
        "namespace Daymark.Program;\nclass Program;",
        "write 'namespace Daymark;'"
    )]
    [InlineData(
        "src/Calendar/Cldr/A.g.cs",
        "namespace Daymark.Calendar;\nclass A;",
        "write 'namespace Daymark.Calendar.Cldr;'"
    )]
    [InlineData(
        "tests/Support/A.cs",
        "namespace Daymark.Support;\nclass A;",
        "write 'namespace Daymark.Tests.Support;'"
    )]
    [InlineData(
        "src/Build/A.cs",
        "namespace Daymark.Build;\nclass A;\nreadonly record struct B(int C);",
        "A.cs:3: type B is not"
    )]
    [InlineData("src/Build/A.cs", "namespace Daymark.Build;\nenum B { C }", "move it to B.cs")]
    [InlineData(
        "src/Build/A.cs",
        "namespace Daymark.Build;\nclass A;\ndelegate int B(int c);",
        "move it to B.cs"
    )]
    [InlineData("src/Build/A.cs", "namespace Daymark.Build;", "declares no type")]
    public void A_wrong_namespace_or_type_is_found(string path, string text, string complaint) =>
        Assert.Contains(
            complaint,
            string.Join('\n', NamespaceRule.Check([new(path, text)])),
            StringComparison.Ordinal
        );

    [Fact]
    public void Nested_types_constraints_and_attributes_are_not_types_of_the_file()
    {
        const string text = """
            namespace Daymark.Build;

            [Some(typeof(class B), "class C")]
            internal sealed record A<T>(string record, int D) where T : class
            {
                private sealed class E;
            }
            """;
        Assert.Empty(NamespaceRule.Check([new("src/Build/A.cs", text)]));
    }

    [Fact]
    public void A_long_file_is_found_but_not_a_generated_one()
    {
        var text = new string('\n', LengthRule.Longest + 1);
        Assert.Equal(
            "tests/A.cs:251: 251 lines",
            string.Join('\n', LengthRule.Check([new("tests/A.cs", text)]))[..25]
        );
        Assert.Empty(
            LengthRule.Check([new("src/Calendar/A.g.cs", text), new("tests/B.cs", text[1..])])
        );
    }

    [Fact]
    public void Long_files_on_average_are_found_in_src_only()
    {
        var text = new string('\n', LengthRule.SourceAverage + 1);
        Assert.Contains(
            "on average",
            string.Join('\n', LengthRule.Check([new("src/Build/A.cs", text)])),
            StringComparison.Ordinal
        );
        Assert.Empty(
            LengthRule.Check([
                new("src/Build/A.cs", text),
                new("src/Build/B.cs", "one line"),
                new("tests/C.cs", text),
            ])
        );
    }

    [Theory]
    [InlineData("src/Build/PathUtils.cs", "")]
    [InlineData("src/Build/TextHelper.cs", "")]
    [InlineData("src/Common/A.cs", "")]
    [InlineData("tests/MiscTests.cs", "")]
    [InlineData("src/Build/A.cs", "class A { class SiteManager; }")]
    public void A_drawer_is_found(string path, string text) =>
        Assert.NotEmpty(NameRule.Check([new(path, text)]));

    [Theory]
    [InlineData("class A;")]
    [InlineData("// A thing.\nclass A;")]
    [InlineData("/// <summary></summary>\nclass A;")]
    [InlineData("/// <summary>Another.</summary>\nusing B = C;\nclass A;")]
    [InlineData("/// <summary>Another.</summary>\nclass B { }\nclass A;")]
    public void A_type_without_a_sentence_is_found(string text) =>
        Assert.Contains(
            "A says nothing",
            string.Join('\n', SummaryRule.Check([new("src/Build/A.cs", text)])),
            StringComparison.Ordinal
        );

    [Fact]
    public void Attributes_may_stand_between_the_sentence_and_the_type() =>
        Assert.Empty(
            SummaryRule.Check([
                new(
                    "src/Build/A.cs",
                    "/// <summary>\n/// A thing;\n/// a good one.\n/// </summary>\n[B(\";\")]\nclass A;"
                ),
            ])
        );

    [Fact]
    public void A_missing_map_is_found() =>
        Assert.Contains("no map", string.Join('\n', MapRule.Check([])), StringComparison.Ordinal);

    [Theory]
    [InlineData("A.cs", "src/Build/B.mjs:1: the map does not name B.mjs")]
    [InlineData("A.cs B.mjs AB.cs", "src/README.md:1: there is no file AB.cs")]
    [InlineData("`src/Build/A.cs` and B.mjs, *.g.cs, Generator.csproj, ../bench/Speed.cs", "")]
    public void The_map_is_held_against_the_files(string map, string complaint)
    {
        var complaints = MapRule.Check([
            new("src/README.md", map),
            new("src/Build/A.cs", ""),
            new("src/Build/B.mjs", ""),
        ]);
        Assert.Equal(complaint, string.Join('\n', complaints).Split(": add")[0].Split(": take")[0]);
    }

    private static string Complaints(string path, string text)
    {
        SourceText[] files = [new(path, text), new("src/README.md", path)];
        var rules = RoomWords.Packages.Concat(RoomWords.Effects).Concat(RoomWords.Nowhere);
        return string.Join(
            '\n',
            [
                .. FloorRule.Check(files),
                .. rules.SelectMany(rule => rule.Check(files)),
                .. UnfinishedWords.Check(files),
                .. NamespaceRule.Check(files),
                .. LengthRule.Check(files),
                .. NameRule.Check(files),
                .. SummaryRule.Check(files),
                .. MapRule.Check(files),
            ]
        );
    }
}
