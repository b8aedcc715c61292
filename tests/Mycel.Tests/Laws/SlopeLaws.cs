using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Laws;

/// <summary>Derivatives of balances are what further balances show.</summary>
public sealed partial class BalanceLaws
{
    // Steps of the differences, as shares of the fact; the errors of the first two orders cancel between them.
    private const double Step = 1e-3;

    [Fact]
    public void Exact_slopes_are_the_extrapolated_differences_of_further_balances()
    {
        int compared = 0;
        int bent = 0;
        for (int seed = 0; seed < 120; seed++)
        {
            var random = new Random(seed);
            PackageTables park = WithContents(RandomPark.Of(seed, seed % 3 == 0 ? Whole : new ParkKind { Decides = true, IsSliced = seed % 2 == 0 }));
            if (seed % 3 == 0) park = Lossless(park);
            GivenValue[] facts = PlanOf(park) is { } plan ? FactsOf(park, plan, 1 + random.NextDouble()) : [];
            // Idle plants have no share of themselves to move by.
            park = park with { Givens = new(facts), Loads = new(LoadsOf(park, random)) };
            PlanDocument balance = Slopes(park);
            if (balance.Status != "balanced") continue;
            foreach (GivenValue fact in facts.Where(fact => fact.Value!.Value.Value > 1e-6).Take(3))
            {
                PlanDocument[] around = [.. new[] { -1, -0.5, 0.5, 1 }.Select(share => Slopes(Moved(park, fact, 1 + (share * Step))))];
                if (around.Any(other => other.Status != "balanced")) continue;
                Sensitivity[] rows = [.. balance.Balance!.Sensitivities.Where(row => row.Given == fact.Id)];
                if (rows.Any(row => row.Course == "held")) continue;
                foreach (Sensitivity row in rows.Concat(Unmoved(balance, fact, rows)))
                {
                    double[] values = [.. around.Select(other => FigureOf(other, row))];
                    double width = Step * fact.Value!.Value.Value;
                    double size = Math.Max(Math.Abs(row.Value), SizeOf(balance, row)) / fact.Value.Value.Value;
                    (double whole, double half) = ((values[3] - values[0]) / (2 * width), (values[2] - values[1]) / width);
                    (double ahead, double behind) = (Ahead(row.Value, values[2], values[3], width), Ahead(row.Value, values[1], values[0], -width));
                    string what = $"{seed} {fact.Id} {row.Kind} {row.Of} {row.Course} {row.Value:R}: {string.Join(" ", values.Select(value => value.ToString("R")))}";
                    if (row.Course == "smooth")
                    {
                        // A bend between the steps shows as two differences that are not the same.
                        if (Math.Abs(whole - half) > 1e-4 * (Math.Abs(half) + (1e-3 * size))) continue;
                        row.Derivative!.Value.ShouldBe(((4 * half) - whole) / 3, 1e-6 * (Math.Abs(half) + size), what);
                        compared++;
                    }
                    else if (row.Course == "kink")
                    {
                        row.Above!.Value.ShouldBe(ahead, 1e-5 * (Math.Abs(ahead) + size), what);
                        row.Below!.Value.ShouldBe(behind, 1e-5 * (Math.Abs(behind) + size), what);
                        bent++;
                    }
                }
            }
        }

        compared.ShouldBeGreaterThan(500);
        TestContext.Current.TestOutputHelper?.WriteLine($"{compared} compared, {bent} bent");
    }

    // What the table leaves out, stands still.
    private static IEnumerable<Sensitivity> Unmoved(PlanDocument balance, GivenValue fact, Sensitivity[] rows)
    {
        (string Kind, string Of)[] all =
        [
            .. balance.Activities.Select(row => ("activity", row.Plant)), .. balance.BoundaryFlows.Select(row => ("boundary", KeyOf(row))), .. balance.Indicators.Where(row => row.Scope == "park").Select(row => ("indicator", row.Id)),
            .. balance.Balance!.Accounts.Where(line => line.Scope == "park").SelectMany(line => new[] { "in", "out", "surroundings", "unaccounted" }, (line, side) => ("account", $"{line.Account} {side}")),
        ];
        foreach ((string kind, string of) in all.Distinct().Where(figure => !rows.Any(row => row.Of == figure.Of)))
        {
            var row = new Sensitivity(fact.Id, "", kind, of, 0, "", 0, null, "smooth", null, null);
            yield return row with { Value = FigureOf(balance, row) };
        }
    }

    // One-sided, exact to the second order.
    private static double Ahead(double now, double half, double whole, double width) => ((4 * half) - whole - (3 * now)) / width;

    private static PackageTables Moved(PackageTables park, GivenValue fact, double times) => park with
    {
        Givens = new([.. park.Givens.Select(row => row.Id == fact.Id ? row with { Value = row.Value!.Value with { Value = times * row.Value.Value.Value } } : row)]),
    };

    private static PlanDocument Slopes(PackageTables park) => Balancing.Run(Study.Unchecked(park, Balancing.OptionsFor(null)), new PhaseClock(), new BalanceRequest { Sensitivities = true });

    private static double FigureOf(PlanDocument balance, Sensitivity row)
    {
        string[] parts = row.Of.Split(' ');
        return row.Kind switch
        {
            "activity" => balance.Activities.Where(entry => entry.Plant == row.Of).Sum(entry => entry.Value),
            "boundary" => AmountOf(balance, row.Of),
            "account" => balance.Balance!.Accounts.Where(line => line.Scope == "park" && line.Account == parts[0]).Sum(line => parts[1] switch { "in" => line.In, "out" => line.Out, "surroundings" => line.Surroundings, _ => line.Unaccounted }),
            _ => balance.Indicators.Where(value => value.Scope == "park" && value.Id == row.Of).Sum(value => value.Value),
        };
    }

    // Figures that are small differences of large ones are as exact as these.
    private static double SizeOf(PlanDocument balance, Sensitivity row) => row.Kind switch
    {
        // What is fossil is a share of all carbon, and as exact as that.
        "account" => balance.Balance!.Accounts.Where(line => line.Scope == "park" && line.Account == row.Of.Split(' ')[0].Split('-')[^1]).Sum(SizeOf),
        "indicator" => Math.Abs(balance.Indicator("output-value")) + Math.Abs(balance.Indicator("operating-cost")),
        _ => 0,
    };
}
