using System.Text.Json;
using System.Text.Json.Nodes;
using Mycel.Analysis.Fronts;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Tests.Laws;

namespace Mycel.Tests.Fronts;

public sealed class FrontVerificationTests
{
    [Theory]
    [InlineData("two-plants", "profit, co2")]
    [InlineData("kalundborg", "profit, co2")]
    [InlineData("kalundborg", "co2, profit, water-fresh")]
    public void Every_front_is_accepted_as_it_was_written(string example, string objectives)
    {
        var options = new FrontOptions { Objectives = objectives, Points = 9 };
        Study study = Fronts.Open(example, options);
        FrontDocument stored = Reread(Fronts.Run(study, options));
        FrontVerification.Of(stored, study, FrontOptions.Of(stored)!).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_front_with_any_figure_altered_is_refused()
    {
        var options = new FrontOptions { Points = 2 };
        Study study = Enumerable.Range(0, 200).Select(seed => Study.Unchecked(RandomPark.Of(seed, new ParkKind()), options.StudyOptions))
            .First(candidate => Fronts.Run(candidate, options).Points.Count is 3 or 4);
        JsonNode document = JsonSerializer.SerializeToNode(Fronts.Run(study, options), FrontJson.Default.FrontDocument)!;
        List<string> places = [.. Numbers(document, "").Where(place => !place.StartsWith("/timings", StringComparison.Ordinal))];
        places.Count.ShouldBeGreaterThan(60);
        foreach (string place in places)
        {
            Verify(Altered(document, place, isResealed: false), study).Accepted.ShouldBeFalse($"{place}, digest left as it was");
            Verify(Altered(document, place, isResealed: true), study).Accepted.ShouldBeFalse($"{place}, digest forged");
        }
    }

    [Fact]
    public void A_front_from_which_a_point_was_taken_is_refused()
    {
        var options = new FrontOptions();
        Study study = Fronts.Open("kalundborg", options);
        FrontDocument whole = Fronts.Run(study, options);
        string gone = whole.Points[whole.Points.Count / 2].Id;
        FrontProof[] proofs = [.. whole.Proofs.Where(proof => !proof.Points.Contains(gone))];
        FrontDocument forged = DocumentSeal.Close(whole with
        {
            Points = [.. whole.Points.Where(point => point.Id != gone).Select((point, place) => point with { Proof = Array.FindIndex(proofs, proof => proof.Points.Contains(point.Id) && proof.Kind == "segment") })],
            Proofs = proofs,
        });
        Verify(forged, study).Problems.ShouldContain(problem => problem.Contains("multipliers do not prove", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dominated_point_slipped_in_is_refused()
    {
        var options = new FrontOptions();
        Study study = Fronts.Open("kalundborg", options);
        FrontDocument whole = Fronts.Run(study, options);
        double[] first = PackedNumbers.Unpack(whole.Points[0].Columns)!, second = PackedNumbers.Unpack(whole.Points[^1].Columns)!;
        // Half way between the ends lies above the front.
        string mixed = PackedNumbers.Of([.. first.Zip(second, (left, right) => (left + right) / 2)]);
        FrontDocument forged = DocumentSeal.Close(whole with { Points = [.. whole.Points.Select((point, place) => place == 1 ? point with { Columns = mixed } : point)] });
        Verify(forged, study).Problems.ShouldContain(problem => problem.Contains("breaks its own rows, bounds or multipliers", StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_front_is_refused_and_not_a_crash()
    {
        var options = new FrontOptions();
        Study study = Fronts.Open("two-plants", options);
        FrontDocument whole = Fronts.Run(study, options);
        FrontDocument[] damaged =
        [
            .. new[] { "", "%%%", "AAAA", new string('/', 400) }.Select(text => whole with { Points = [whole.Points[0] with { Columns = text }, .. whole.Points.Skip(1)] }),
            whole with { Points = [whole.Points[0] with { Proof = 999 }, .. whole.Points.Skip(1)] },
            whole with { Points = [whole.Points[0], .. whole.Points] },
            whole with { Proofs = [] },
            whole with { Proofs = [.. whole.Proofs.Select(proof => proof with { Rows = "AAAA" })] },
            whole with { Proofs = [.. whole.Proofs.Select(proof => proof with { Weights = [1] })] },
            whole with { Proofs = [.. whole.Proofs.Select(proof => proof with { Points = ["p99"] })] },
            whole with { Objectives = [] },
            whole with { Open = [new FrontGap("p1", "p77")] },
        ];
        foreach (FrontDocument front in damaged) Verify(DocumentSeal.Close(front), study).Accepted.ShouldBeFalse();
    }

    [Fact]
    public void A_front_without_points_is_sought_again()
    {
        Study study = Fronts.Open("two-plants", new FrontOptions());
        FrontDocument whole = Fronts.Run(study, new FrontOptions());
        FrontDocument forged = DocumentSeal.Close(whole with
        {
            Status = "infeasible", Points = [], Proofs = [], Marks = [], Certificate = null, Completeness = null, Refusal = new Refusal("infeasible", "None.", [], []),
        });
        Verify(forged, study).Problems.ShouldContain(problem => problem.Contains("sought again it is optimal", StringComparison.Ordinal));
    }

    private static VerificationReport Verify(FrontDocument front, Study study) =>
        FrontOptions.Of(front) is { } options ? FrontVerification.Of(front, study, options) : new VerificationReport(["The options are damaged."], []);

    private static FrontDocument Altered(JsonNode document, string place, bool isResealed)
    {
        JsonNode copy = document.DeepClone();
        string[] steps = place.Split('/', StringSplitOptions.RemoveEmptyEntries);
        JsonNode parent = steps[..^1].Aggregate(copy, (node, step) => node is JsonArray array ? array[int.Parse(step)]! : node[step]!);
        JsonNode leaf = parent is JsonArray list ? list[int.Parse(steps[^1])]! : parent[steps[^1]]!;
        JsonValue altered = leaf.ToJsonString().Any(letter => letter is '.' or 'E' or 'e')
            ? JsonValue.Create((leaf.GetValue<double>() * 1.001) + 0.001)
            : JsonValue.Create((int)leaf.GetValue<double>() + 1);
        if (parent is JsonArray target) target[int.Parse(steps[^1])] = altered;
        else parent[steps[^1]] = altered;
        FrontDocument read = copy.Deserialize(FrontJson.Default.FrontDocument)!;
        return isResealed ? DocumentSeal.Close(read) : read;
    }

    private static IEnumerable<string> Numbers(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => Numbers(member.Value, $"{path}/{member.Key}")),
        JsonArray entries => entries.SelectMany((entry, index) => Numbers(entry, $"{path}/{index}")),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => [path],
        _ => [],
    };

    private static FrontDocument Reread(FrontDocument document) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(document, FrontJson.Default.FrontDocument), FrontJson.Default.FrontDocument)!;
}
