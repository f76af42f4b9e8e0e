namespace Daymark.Tests.Import;

/// <summary>Jekyll's kin with a folder for each language, as Hexo (i18n_dir) and Polyglot have it.</summary>
public sealed class LanguagesInFolders
{
    private const string Page = "---\ntitle: A\n---\n";

    [Fact]
    public async Task A_folder_named_after_a_language_with_a_page_that_stands_outside_too_is_one()
    {
        using var folder = new ImportedFolder(
            $"-- docs/a.md --\n{Page}-- zh-cn/docs/a.md --\n{Page}-- zh-cn/docs/b.md --\n{Page}-- ru/docs/a.md --\n{Page}"
        );

        await folder.RunWell("jekyll");

        Assert.Equal("---\ntitle: A\ntranslation_key: docs/a\n---\n", folder["pages/docs/a.md"]);
        Assert.Equal(
            "---\ntitle: A\nlanguage: zh-cn\ntranslation_key: docs/a\n---\n",
            folder["pages/zh-cn/docs/a.md"]
        );
        Assert.Equal("---\ntitle: A\nlanguage: zh-cn\n---\n", folder["pages/zh-cn/docs/b.md"]);
        await folder.Build();
        Assert.StartsWith(
            "<!doctype html>\n<html lang=\"ru\" ",
            folder["output/ru/docs/a/index.html"],
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public async Task A_folder_about_computers_is_not_in_italian()
    {
        using var folder = new ImportedFolder($"-- it/help.md --\n{Page}-- docs/a.md --\n{Page}");

        await folder.RunWell("jekyll");

        Assert.Equal(Page, folder["pages/it/help.md"]);
    }

    [Theory]
    [InlineData("language: [sv, it]")]
    [InlineData("languages: [sv, it]")]
    [InlineData("language:\n- sv\n- it")]
    public async Task Settings_say_which_folders_are_languages_and_which_is_the_first(
        string settings
    )
    {
        using var folder = new ImportedFolder(
            $"-- _config.yml --\n{settings}\n-- it/help.md --\n{Page}-- docs/a.md --\n{Page}"
        );

        await folder.RunWell("jekyll");

        Assert.Equal("---\ntitle: A\nlanguage: it\n---\n", folder["pages/it/help.md"]);
        Assert.Contains("language: sv\n", folder["site.yml"], StringComparison.Ordinal);
    }
}
