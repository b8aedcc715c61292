using CsCheck;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Flowsheets;

/// <summary>
/// Laws of balances on random parks with recycles: each plant makes one good of others and of a raw material. What is sold determines what is made as in input–output analysis, x = (I - A)⁻¹ d,
/// which dense arithmetic finds without a flowsheet.
/// </summary>
public sealed class FlowsheetLaws
{
    private static readonly Gen<RandomPark> Parks =
        from count in Gen.Int[1, 9]
        from uses in Gen.Double[0, 1].Array[count * count]
        from there in Gen.Int[0, 3].Array[count * count]
        from sold in Gen.Double[1, 1000].Array[count]
        from swapped in Gen.Bool.Array[count]
        select RandomPark.Of(count, uses, there, sold, swapped);

    [Fact]
    public void Whatever_is_given_the_same_plants_do_the_same() => Parks.ForAll(park =>
    {
        PlanDocument bySales = park.Story(swap: false).Balance();
        PlanDocument mixed = park.Story(swap: true).Balance();
        foreach (PlanDocument balance in (PlanDocument[])[bySales, mixed])
        {
            balance.ShouldBalance();
            for (int plant = 0; plant < park.Count; plant++) balance.Does($"plant-{plant}").ShouldBe(park.Made[plant], 1e-9 * (1 + park.Made.Max()));
            balance.Crosses("buy", "raw").ShouldBe(park.Made.Sum(), 1e-8 * (1 + park.Made.Sum()));
        }
    }, iter: 60);

    [Fact]
    public void One_fact_too_many_contradicts_just_when_it_differs() => Parks.ForAll(park =>
    {
        park.Story(swap: true).Given(GivenQuantity.Buy, park.Made.Sum(), resource: "raw", id: "yard").Balance().Status.ShouldBe("balanced");
        PlanDocument balance = park.Story(swap: true).Given(GivenQuantity.Buy, 1.1 * park.Made.Sum(), resource: "raw", id: "yard").Balance();
        balance.Status.ShouldBe("contradictory", Told(balance));
        balance.Findings.ShouldContain(finding => finding.Code == "balance-contradictory" && (finding.Problem.Contains("yard") || finding.Problem.Contains(" more contradict")), Told(balance));
    }, iter: 40);

    [Fact]
    public void One_fact_too_few_leaves_one_unknown_free() => Parks.ForAll(park =>
    {
        PlanDocument balance = park.Story(swap: true, leaveOut: 0).Balance();
        balance.Status.ShouldBe("undetermined", Told(balance));
        balance.Balance!.Freedom[0].Free.ShouldBe(1);
    }, iter: 40);

    [Fact]
    public void What_moves_with_a_fact_is_what_another_balance_shows() => Parks.ForAll(park =>
    {
        PlanDocument balance = park.Story(swap: false).Balance(sensitivities: true);
        double[][] slopes = [.. Enumerable.Range(0, park.Count).Select(fact => park.MadeFor([.. Enumerable.Range(0, park.Count).Select(good => good == fact ? 1.0 : 0)]))];
        for (int fact = 0; fact < park.Count; fact++)
        {
            for (int plant = 0; plant < park.Count; plant++)
            {
                double told = balance.Balance!.Sensitivities.Where(row => row.Given == $"sold-{fact}" && row.Kind == "activity" && row.Of == $"plant-{plant}").Sum(row => row.Derivative!.Value);
                told.ShouldBe(slopes[fact][plant], 1e-8 * (1 + slopes.Max(row => row.Max())));
            }
        }
    }, iter: 20);

    [Fact]
    public void Part_load_follows_its_curve_forth_and_back() => Gen.Select(Gen.Double[0.3, 0.9], Gen.Double[0.8, 1.3], Gen.Double[0.35, 1]).ForAll((point, ratio, load) =>
    {
        var curve = new PolynomialCurve((point, ratio));
        // Where what is taken does not grow with load there are two answers, and another test.
        if (Enumerable.Range(0, 101).Any(step => curve.At(step / 100.0) + (step / 100.0 * curve.SlopeAt(step / 100.0)) <= 0.01)) return;
        ParkStory Story() => Given.A.Park().Technology("power", makes: "1 electricity", from: "0.4 coal").AtLoad("power", "coal", point, ratio).Plant("station", "power", capacity: 1000).Buys("coal", 1).Sells("electricity", 1);
        PlanDocument forth = Story().Given(GivenQuantity.Load, load, plant: "station").Balance();
        double coal = forth.Crosses("buy", "coal");
        coal.ShouldBe(1000 * load * 0.4 * curve.At(load), 1e-7);
        Story().Given(GivenQuantity.Buy, coal, resource: "coal").Balance().Does("station").ShouldBe(1000 * load, 1e-5);
    }, iter: 60);

    private static string Told(PlanDocument balance) => string.Join("\n", balance.Findings.Select(finding => $"{finding.Code}: {finding.Problem} {finding.Mend}"));

    private sealed record RandomPark(int Count, double[,] Uses, double[] Sold, bool[] Swapped)
    {
        public override string ToString() => $"uses {string.Join(" ", Uses.Cast<double>().Select(use => use.ToString("R", System.Globalization.CultureInfo.InvariantCulture)))}, sold {string.Join(" ", Sold)}, swapped {string.Join(" ", Swapped)}";

        public static RandomPark Of(int count, double[] uses, int[] there, double[] sold, bool[] swapped)
        {
            // Smaller coefficients than a technology can have are left out. Columns that sum to less than 1 keep every circle from returning more than it takes.
            var matrix = new double[count, count];
            for (int row = 0; row < count; row++)
                for (int column = 0; column < count; column++) matrix[row, column] = there[(row * count) + column] == 0 && uses[(row * count) + column] > 1e-9 ? 0.9 * uses[(row * count) + column] / count : 0;
            return new RandomPark(count, matrix, sold, swapped);
        }

        public double[] Made => MadeFor(Sold);

        // x = d + A x, repeated until it stands still; the columns of A sum to at most 0.9.
        public double[] MadeFor(double[] sold)
        {
            double[] made = [.. sold];
            for (int round = 0; round < 400; round++)
                made = [.. Enumerable.Range(0, Count).Select(good => sold[good] + Enumerable.Range(0, Count).Sum(plant => Uses[good, plant] * made[plant]))];
            return made;
        }

        public ParkStory Story(bool swap, int leaveOut = -1)
        {
            ParkStory story = Given.A.Park();
            for (int good = 0; good < Count; good++) story.Resource($"good-{good}", release: false);
            for (int plant = 0; plant < Count; plant++)
            {
                int taker = plant;
                string from = string.Join(" + ", Enumerable.Range(0, Count).Where(good => Uses[good, taker] > 0).Select(good => FormattableString.Invariant($"{Uses[good, taker]:R} good-{good}")).Append("1 raw"));
                story.Technology($"making-{plant}", makes: $"1 good-{plant}", from: from).Plant($"plant-{plant}", $"making-{plant}").Sells($"good-{plant}", 1);
            }

            story.Buys("raw", 1);
            for (int plant = 0; plant < Count; plant++)
            {
                if (plant == leaveOut) continue;
                if (swap && Swapped[plant]) story.Given(GivenQuantity.Activity, Made[plant], plant: $"plant-{plant}", id: $"made-{plant}");
                else story.Given(GivenQuantity.Sell, Sold[plant], resource: $"good-{plant}", id: $"sold-{plant}");
            }

            return story;
        }
    }
}
