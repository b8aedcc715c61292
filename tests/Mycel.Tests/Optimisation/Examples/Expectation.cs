using System.Globalization;
using System.Text.RegularExpressions;
using Mycel.Analysis.Results;
using Mycel.Model.Quantities;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>A line <c>expect WHAT = NUMBER UNIT</c> of a worked example.</summary>
internal sealed partial record Expectation(string Place, string What, Quantity Value)
{
    /// <summary>Expectations of a document, in order; a line that begins with <c>expect</c> and cannot be read fails the test.</summary>
    public static IReadOnlyList<Expectation> In(string file)
    {
        var found = new List<Expectation>();
        string[] lines = File.ReadAllLines(file);
        for (int line = 0; line < lines.Length; line++)
        {
            if (!lines[line].StartsWith("expect ", StringComparison.Ordinal)) continue;
            string place = string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(Repository.Root, file)}:{line + 1}");
            Match match = Grammar().Match(lines[line]);
            match.Success.ShouldBeTrue($"{place} does not read 'expect WHAT = NUMBER UNIT': {lines[line]}");
            found.Add(new Expectation(place, match.Groups["what"].Value.Trim(), Amount.Parse(match.Groups["value"].Value.Trim())));
        }

        return found;
    }

    /// <summary>Asserts that a plan keeps the expectation, and that its unit counts the same thing.</summary>
    public void ShouldHoldFor(PlanDocument plan)
    {
        (double value, string unit) = Answer(plan, What.Split(' '));
        new Quantity(value, Unit.Parse(unit)).In(Value.Unit).ShouldBe(Value.Value, 1e-6 * Math.Max(1, Math.Abs(Value.Value)), $"{Place} {What}");
    }

    private (double Value, string Unit) Answer(PlanDocument plan, string[] words) => words switch
    {
        ["objective"] => (plan.Best(), plan.Objective!.Unit),
        ["baseline", "objective"] => (plan.Alone(), plan.Baseline!.Objective!.Unit),
        ["worth"] => (plan.Baseline!.Worth!.Value, plan.Objective!.Unit),
        ["indicator", var id] => Indicator(plan.Indicators, id),
        ["baseline", "indicator", var id] => Indicator(plan.Baseline!.Indicators, id),
        ["activity", var plant] => Activity(plan.Activities, plant),
        ["baseline", "activity", var plant] => Activity(plan.Baseline!.Activities, plant),
        ["exchange", var from, var to, var resource] =>
            (plan.Exchanged(from, to, resource), plan.Directory.Resources.First(row => row.Id == resource).Unit + "/a"),
        _ => throw new ArgumentException($"{Place} '{What}' is nothing that a worked example can expect."),
    };

    private (double Value, string Unit) Indicator(IReadOnlyList<IndicatorValue> values, string id)
    {
        IndicatorValue value = values.FirstOrDefault(entry => entry.Id == id && entry.Scope == "park").ShouldNotBeNull($"{Place} knows an indicator that the plan does not.");
        return (value.Value, value.Unit);
    }

    private (double Value, string Unit) Activity(IReadOnlyList<Activity> activities, string plant)
    {
        List<Activity> rows = [.. activities.Where(row => row.Plant == plant)];
        rows.ShouldNotBeEmpty($"{Place} knows a plant that the plan does not.");
        return (rows.Sum(row => row.Value), rows[0].Unit);
    }

    [GeneratedRegex(@"^expect (?<what>[^=]+) = (?<value>\S+ \S+)$")]
    private static partial Regex Grammar();
}
