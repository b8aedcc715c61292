using Mycel.Analysis.Inference;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Inference;

/// <summary>A database of technologies told in lines such as <c>potash-works: carnallite + water -> potash + bischofite</c>; each is run for the first thing that it gives.</summary>
internal static class TechnologyStory
{
    public static TechnologyDatabase Database(params string[] lines) => Database(lines, []);

    public static TechnologyDatabase Database(IEnumerable<string> lines, IEnumerable<(string Id, ResourceKind Kind)> kinds) => new(
        lines.Select(RecipeOf),
        kinds.Select(kind => new Resource { Id = new ResourceId(kind.Id), Kind = kind.Kind, Unit = Unit.Parse("t") }));

    /// <summary>What nature gives, what markets sell and what they pay for, as ids separated by blanks.</summary>
    public static Givens Given(this TechnologyDatabase database, string endowed, string bought = "", string sold = "") => new(
        [
            .. database.Resources.Select(id => Ids(endowed).Contains(id) ? Origin.Endowment : Ids(bought).Contains(id) ? Origin.Market : Origin.None),
        ],
        [.. database.Resources.Select(id => Ids(sold).Contains(id) ? Sale.Price : Sale.None)], new Dictionary<int, string>());

    public static bool[] Has(this TechnologyDatabase database, string resources) => [.. database.Resources.Select(id => Ids(resources).Contains(id))];

    /// <summary>Ids of the technologies of a set, separated by blanks.</summary>
    public static string Names(this TechnologyDatabase database, IEnumerable<bool> set) =>
        string.Join(' ', set.Select((isIn, index) => (isIn, index)).Where(entry => entry.isIn).Select(entry => database.Recipes[entry.index].Id));

    public static bool[] All(this TechnologyDatabase database) => [.. Enumerable.Repeat(true, database.Count)];

    /// <summary>Accepts all but some technologies until nothing new appears; gives the waves as ids separated by blanks.</summary>
    public static IReadOnlyList<string> Run(this InferenceSession session, params string[] rejected)
    {
        var waves = new List<string>();
        while (session.Propose() is { Count: > 0 } wave)
        {
            waves.Add(string.Join(' ', wave.Select(technology => session.Database.Recipes[technology].Id)));
            foreach (int technology in wave) session.Decide(technology, !rejected.Contains(session.Database.Recipes[technology].Id));
        }

        return waves;
    }

    public static TechnologyRecipe RecipeOf(string line)
    {
        string[] parts = line.Split(':', 2);
        string[] sides = parts[1].Split("->");
        string[] inputs = Terms(sides[0]);
        string[] outputs = Terms(sides[1]);
        return new TechnologyRecipe(parts[0].Trim(), inputs, outputs, outputs.Concat(inputs).FirstOrDefault() ?? "", "");
    }

    private static string[] Terms(string side) => side.Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string[] Ids(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
