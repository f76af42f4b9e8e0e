namespace Daymark.Tests.Templates;

public sealed class ClockAndChance
{
    [Theory]
    [InlineData("{{ math.random 1 9 }}", "`math` has no `random`")]
    [InlineData("{{ math.uuid }}", "`math` has no `uuid`")]
    [InlineData("{{ object.eval '1' }}", "`object` has no `eval`")]
    [InlineData("{{ object.eval_template 'x' }}", "`object` has no `eval_template`")]
    [InlineData("{{ date.utc_now }}", "`date` has no `utc_now`")]
    [InlineData("{{ date.parse '2021-01-01' }}", "`date` has no `parse`")]
    [InlineData("{{ timespan.from_days 1 }}", "there is no variable or function `timespan`")]
    [InlineData("{{ include_join ['x'] ',' }}", "there is no variable or function `include_join`")]
    [InlineData("{{ import 'x' }}", "")]
    public void What_reads_the_clock_rolls_dice_or_runs_text_is_not_there(
        string template,
        string problem
    ) => Assert.Contains(problem, TemplateRun.Problem(template), StringComparison.Ordinal);

    [Fact]
    public void Now_is_the_build_date() =>
        Assert.Equal(
            "2021-09-20 2021-09-20 20.09.2021",
            TemplateRun.Print(
                "{{ date.now.iso }} {{ today.iso }} {{ date.now | date 'dd.MM.yyyy' }}"
            )
        );

    [Fact]
    public void Numbers_are_printed_alike_everywhere() =>
        Assert.Equal(
            "0.5 1234567.89 1000000",
            TemplateRun.Print("{{ 0.5 }} {{ 1234567.89 }} {{ 1000000 }}")
        );
}
