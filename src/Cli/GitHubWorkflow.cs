namespace Daymark.Cli;

/// <summary>The workflow for GitHub Actions and GitHub Pages.</summary>
internal static class GitHubWorkflow
{
    public static string Of(CiPlan plan)
    {
        var run = Run(plan);
        return $$$"""
            # Builds the site and publishes it on GitHub Pages: at each push, and each night once the day has turned
            # in {{{plan.Zone}}}. Save it as .github/workflows/site.yml, and choose "GitHub Actions" as the source in
            # Settings > Pages. Made by `daymark ci github`: print it again when time_zone or base_url changes.
            #
            # In a public repository GitHub turns schedules off after 60 days without a commit, and sends a mail.
            # A commit, or "Enable workflow" in the Actions tab, turns them on again.
            name: Site

            on:
              push:
                branches: [main]
              workflow_dispatch:
              schedule:
                # Not at the full hour, when so many runs begin that some come late or not at all.
                - cron: "{{{CiPlan.First}}}"{{{Zone(plan)}}}
                # A second chance. It does nothing when the first run has published the day.
                # Messages dated to an hour go live in the next run: add a line such as "17 * * * *" for those.
                - cron: "{{{CiPlan.Second}}}"{{{Zone(plan)}}}

            permissions:
              contents: read

            # One run at a time, and none is stopped half-way.
            concurrency:
              group: pages
              cancel-in-progress: false

            jobs:
              site:
                runs-on: ubuntu-latest
                timeout-minutes: 20
                permissions:
                  contents: read
                  pages: write
                  id-token: write
                environment:
                  name: github-pages
                  url: ${{ steps.deployment.outputs.page_url }}
                env:
                  DOTNET_CLI_TELEMETRY_OPTOUT: "1"
                  DOTNET_NOLOGO: "1"
                steps:
                  # GitHub's own actions, each at a major version: updates within one arrive by themselves.
                  - uses: actions/checkout@v5
            {{{Fetch(plan)}}}      - uses: actions/setup-dotnet@v5
                    with:
                      dotnet-version: 10.0.x
                  - id: pages
                    uses: actions/configure-pages@v6
                  - name: Where the site stands
                    run: |
                      echo SITE_URL={{{Url(plan)}}} >> "$GITHUB_ENV"
                  # Apart from its runs: a program that does not compile must not look like an answer of `next`.
                  - name: Compile Daymark
                    run: dotnet build {{{plan.ProjectFile}}} -c Release
                  - name: Is there anything new to publish?
                    id: due
                    if: github.event_name == 'schedule'
                    run: |
                      code=0
                      {{{run}}} next{{{plan.SiteOption}}} --since "${SITE_URL}daymark.json" || code=$?
                      # 1 means that the published site is that of today. Whatever else it is, build.
                      if [ "$code" -eq 1 ]; then echo "fresh=true" >> "$GITHUB_OUTPUT"; fi
                  - name: Build
                    if: steps.due.outputs.fresh != 'true'
                    run: |
                      {{{run}}} build{{{plan.SiteOption}}} --output {{{CiPlan.Output}}} --base-url "$SITE_URL"
                  - if: steps.due.outputs.fresh != 'true'
                    uses: actions/upload-pages-artifact@v5
                    with:
                      path: {{{CiPlan.Output}}}
                  - id: deployment
                    if: steps.due.outputs.fresh != 'true'
                    uses: actions/deploy-pages@v4
                  - name: Is the live site that of today?
                    run: |
                      for wait in 10 20 40 80 160; do
                        if {{{run}}} verify "$SITE_URL"; then exit 0; fi
                        sleep "$wait"
                      done
                      {{{run}}} verify "$SITE_URL"

            """;
    }

    /// <summary>GitHub reads cron lines in UTC unless an IANA zone stands beside them.</summary>
    private static string Zone(CiPlan plan) =>
        plan.IsUtc ? "" : $"\n      timezone: \"{plan.Zone}\"";

    private static string Url(CiPlan plan) =>
        plan.BaseUrl is { } url ? CiPlan.Quoted(url) : "\"${{ steps.pages.outputs.base_url }}/\"";

    private static string Run(CiPlan plan) =>
        $"dotnet run --project {plan.ProjectFile} -c Release --no-build --";

    private static string Fetch(CiPlan plan) =>
        plan.HoldsDaymark
            ? ""
            : $$$"""
                      # Daymark is built from its sources. Set two variables in Settings > Secrets and variables > Actions:
                      # DAYMARK_REPOSITORY (owner/name of the repository, or your copy of it) and DAYMARK_REF (a tag or commit).
                      - uses: actions/checkout@v5
                        with:
                          repository: ${{ vars.DAYMARK_REPOSITORY }}
                          ref: ${{ vars.DAYMARK_REF }}
                          path: {{{plan.Sources}}}

                """;
}
