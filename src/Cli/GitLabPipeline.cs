namespace Daymark.Cli;

/// <summary>The pipeline for GitLab CI and GitLab Pages.</summary>
internal static class GitLabPipeline
{
    public static string Of(CiPlan plan) =>
        $$"""
            # Builds the site and publishes it on GitLab Pages: at each push, and each night once the day has turned
            # in {{plan.Zone}}. Save it as .gitlab-ci.yml. Made by `daymark ci gitlab`.
            #
            # The nights are not written here but in Build > Pipeline schedules. Make two of them:
            #   interval pattern {{CiPlan.First}}    cron timezone {{plan.Zone}}
            #   interval pattern {{CiPlan.Second}}    cron timezone {{plan.Zone}}
            # The second is for nights on which the first fails; on others it publishes the same bytes again.
            # GitLab lists zones by city. By its API: POST /projects/ID/pipeline_schedules with ref, description, cron
            # and cron_timezone={{plan.Zone}}.
            # A schedule stops when the person who owns it leaves the project: somebody else then takes it over there.

            image: mcr.microsoft.com/dotnet/sdk:10.0

            variables:
              DOTNET_CLI_TELEMETRY_OPTOUT: "1"
              DOTNET_NOLOGO: "1"

            workflow:
              rules:
                - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

            default:
              before_script:{{Fetch(plan)}}
                - dotnet build {{plan.ProjectFile}} -c Release

            pages:
              stage: deploy
              # One run at a time.
              resource_group: pages
              script:
                - |
                  {{Run(plan)}} build{{plan.SiteOption}} --output {{CiPlan.Output}} --base-url "{{Url(
                plan
            )}}"
              artifacts:
                paths:
                  - {{CiPlan.Output}}

            # Is the live site that of today? Pages need a moment after they are deployed.
            verify:
              stage: .post
              script:
                - |
                  for wait in 10 20 40 80 160; do
                    if {{Run(plan)}} verify {{Url(plan)}}; then exit 0; fi
                    sleep "$wait"
                  done
                  {{Run(plan)}} verify {{Url(plan)}}

            """;

    private static string Url(CiPlan plan) =>
        plan.BaseUrl is { } url ? CiPlan.Quoted(url) : "\"$CI_PAGES_URL/\"";

    private static string Run(CiPlan plan) =>
        $"dotnet run --project {plan.ProjectFile} -c Release --no-build --";

    private static string Fetch(CiPlan plan) =>
        plan.HoldsDaymark
            ? ""
            : $"""

                    # Daymark is built from its sources. Set two variables in Settings > CI/CD > Variables:
                    # DAYMARK_REPOSITORY (the https address of the repository, or of your copy) and DAYMARK_REF (a tag or branch).
                    - git clone --depth 1 --branch "$DAYMARK_REF" "$DAYMARK_REPOSITORY" {plan.Sources}
                """;
}
