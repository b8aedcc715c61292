using Mycel.Model.Chemistry;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Model.Parks;

/// <summary>
/// Puts technologies together: their rows, the values that unit models made, the flows that follow from their reactions, and what becomes of their carbon. A flow that
/// several of them tell is the sum.
/// </summary>
internal sealed class TechnologyAssembler
{
    private readonly Park _park;
    private readonly List<TechnologyValue> _values;
    private readonly List<CellRef> _derivedCells = [];
    private readonly Dictionary<int, double[]> _elements = [];
    private readonly Dictionary<int, double[]> _air = [];
    private readonly Dictionary<string, List<int>> _reactions = new(StringComparer.Ordinal);
    private readonly ILookup<string, MadeValue> _made;
    private readonly IReadOnlySet<string> _incomplete;
    private readonly ReactionSteps _steps;

    private TechnologyAssembler(Park park, MadeValues made)
    {
        _park = park;
        _made = made.Values.ToLookup(value => value.Value.Technology.Value, StringComparer.Ordinal);
        _incomplete = made.Incomplete;
        _values = [.. park.Tables.Technologies];
        _steps = new ReactionSteps(park);
        for (int row = 0; row < park.Tables.Reactions.Count; row++)
        {
            string id = park.Tables.Reactions[row].Technology.Value;
            if (!_reactions.TryGetValue(id, out List<int>? rows)) _reactions.Add(id, rows = []);
            rows.Add(row);
        }
    }

    /// <summary>Technologies by id.</summary>
    public Dictionary<string, Technology> Technologies { get; } = new(StringComparer.Ordinal);

    /// <summary>Values of technologies: the rows of the table, then those that follow from others.</summary>
    public IReadOnlyList<TechnologyValue> Values => _values;

    /// <summary>Cells of the values that follow from others.</summary>
    public IReadOnlyList<CellRef> DerivedCells => _derivedCells;

    /// <summary>Tonnes of each element, by index of the value, of flows that hold other matter than their resource's row tells.</summary>
    public IReadOnlyDictionary<int, double[]> Elements => _elements;

    /// <summary>Tonnes of each element, by index of the value, that the air gives to a flow: the oxygen of what carbon is burnt to.</summary>
    public IReadOnlyDictionary<int, double[]> Air => _air;

    /// <summary>What keeps recipes from following from their reactions.</summary>
    public List<RecipeProblem> Problems { get; } = [];

    /// <summary>Assembles the technologies of a park whose resources and units are known.</summary>
    /// <param name="park">The park.</param>
    /// <param name="made">Values that were worked out.</param>
    /// <returns>The assembly.</returns>
    public static TechnologyAssembler Assemble(Park park, MadeValues made)
    {
        var assembler = new TechnologyAssembler(park, made);
        var rows = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int row = 0; row < park.Tables.Technologies.Count; row++)
        {
            string id = park.Tables.Technologies[row].Technology.Value;
            if (!rows.TryGetValue(id, out List<int>? list)) rows.Add(id, list = []);
            list.Add(row);
        }

        foreach ((string id, List<int> list) in rows) assembler.Technologies.Add(id, assembler.Assemble(id, list));
        return assembler;
    }

    private Technology Assemble(string id, List<int> rows)
    {
        foreach (MadeValue made in _made[id]) Merge(rows, made);
        bool isIncomplete = _incomplete.Contains(id);
        var declared = new Technology(new TechnologyId(id), _values, [.. rows], isIncomplete: isIncomplete);
        if (declared.Reference is not { } named || _park.Find(named) is not { Unit.IsPointOnScale: false } reference) return declared;
        int before = Problems.Count;
        Recipe recipe = _reactions.TryGetValue(id, out List<int>? reactions) ? RecipeOf(declared, reference, reactions) : Recipe.None;
        foreach (RecipeFlow flow in recipe.Flows) Merge(rows, declared.Id, reference, flow);
        foreach (int row in rows.Where(row => _values[row].Parameter == TechnologyParameter.CarbonTo).ToList())
            new CarbonBalance(this, rows, reference, recipe).AddOutput(row);
        return new Technology(declared.Id, _values, [.. rows], recipe, isIncomplete || Problems.Count > before);
    }

    private Recipe RecipeOf(Technology declared, Resource reference, List<int> reactions)
    {
        int before = Problems.Count;
        var steps = new List<ReactionStep>();
        foreach (int reaction in reactions)
            if (_steps.Read(reaction, Problems) is { } step) steps.Add(step);
        return Problems.Count > before ? Recipe.None
            : ReactionRecipe.Of(_park, ReactionStep.ToldApart(steps), reference, FeedsOf(declared, reference), Problems) ?? Recipe.None;
    }

    // Amounts that go in by rows; none where they differ from time to time.
    private Dictionary<int, double?> FeedsOf(Technology declared, Resource reference)
    {
        var feeds = new Dictionary<int, double?>();
        foreach (int row in declared.Rows)
        {
            TechnologyValue value = _values[row];
            if (value.Parameter != TechnologyParameter.Input || value.Resource is not { } id || _park.Find(id) is not { Unit.IsPointOnScale: false } resource) continue;
            if (!_park.Units.TryConvert(value.Value, resource.Unit.Per(reference.Unit), out double amount)) continue;
            if (!feeds.TryAdd(_park.IndexOf(id), value.Year is null && value.Slice is null ? amount : null)) feeds[_park.IndexOf(id)] = null;
        }

        return feeds;
    }

    // Flows and costs add to rows that say the same; of what does not add up, such as a lifetime, the row holds.
    private void Merge(List<int> rows, MadeValue made)
    {
        bool isMerged = false;
        for (int place = 0; place < rows.Count; place++)
        {
            TechnologyValue value = _values[rows[place]];
            if (value.Parameter != made.Value.Parameter || value.Resource != made.Value.Resource) continue;
            isMerged |= !AddsUp(made.Value.Parameter);
            if (!AddsUp(made.Value.Parameter) || !_park.Units.TryConvert(value.Value, made.Value.Value.Unit, out double amount)) continue;
            Quantity sum = made.Value.Value with { Value = amount + made.Value.Value.Value };
            rows[place] = Add(value with { Value = sum, Low = null, High = null }, amount == 0 ? made.Cell : Worse(CellAt(rows[place]), made.Cell), null);
            isMerged = true;
        }

        if (!isMerged) rows.Add(Add(made.Value, made.Cell, null));
    }

    // A sum is trusted no more than its worse part.
    private CellRef Worse(CellRef one, CellRef other) => RankOf(other) > RankOf(one) ? other : one;

    private int RankOf(CellRef cell) => _park.Tables.SourceOf(cell) is { } source ? (int)source.Quality : (int)Quality.Assumed + 1;

    private static bool AddsUp(TechnologyParameter parameter) => parameter
        is TechnologyParameter.Input or TechnologyParameter.Output
        or TechnologyParameter.Investment or TechnologyParameter.FixedInvestment or TechnologyParameter.FixedCost or TechnologyParameter.VariableCost
        or TechnologyParameter.Area;

    // A row for the same flow keeps its place and year, and grows by what the reactions tell.
    private void Merge(List<int> rows, TechnologyId technology, Resource reference, RecipeFlow flow)
    {
        Resource resource = _park.Find(flow.Resource)!;
        Unit unit = resource.Unit.Per(reference.Unit);
        Reaction reaction = _park.Tables.Reactions[flow.Reaction];
        TechnologyParameter parameter = flow.IsOutput ? TechnologyParameter.Output : TechnologyParameter.Input;
        var made = new TechnologyValue
        {
            RowNumber = reaction.RowNumber, Technology = technology, Parameter = parameter, Resource = flow.Resource,
            Value = new Quantity(flow.AmountPerActivity, unit), Source = reaction.Source,
        };
        bool isMerged = false;
        for (int place = 0; place < rows.Count; place++)
        {
            TechnologyValue value = _values[rows[place]];
            if (value.Parameter != parameter || value.Resource != flow.Resource) continue;
            if (!_park.Units.TryConvert(value.Value, unit, out double amount)) continue;
            double[]? own = flow.ElementTonnes;
            if (own is not null)
            {
                own = [.. own];
                ResourceContent content = _park.ContentOf(_park.IndexOf(flow.Resource));
                content.AddElements(amount * (content.TonnesPerAmount ?? 0), own);
            }

            rows[place] = Add(value with { Value = new Quantity(amount + flow.AmountPerActivity, unit), Low = null, High = null }, CellAt(rows[place]), own);
            isMerged = true;
        }

        if (!isMerged) rows.Add(Add(made, reaction.Cell(ReactionColumn.Equation), flow.ElementTonnes));
    }

    private CellRef CellAt(int index) => index < _park.Tables.Technologies.Count
        ? _park.Tables.Technologies[index].Cell(TechnologyValueColumn.Value)
        : _derivedCells[index - _park.Tables.Technologies.Count];

    private int Add(TechnologyValue value, CellRef cell, double[]? elements)
    {
        int index = _values.Count;
        _values.Add(value);
        _derivedCells.Add(cell);
        if (elements is not null) _elements.Add(index, elements);
        return index;
    }

    /// <summary>What becomes of the carbon of one technology.</summary>
    private sealed class CarbonBalance(TechnologyAssembler assembler, List<int> rows, Resource reference, Recipe recipe)
    {
        /// <summary>Adds the output that a row with the parameter carbon-to asks for, for each time in which the flows differ.</summary>
        public void AddOutput(int row)
        {
            TechnologyValue asked = assembler._values[row];
            if (asked.Resource is not { } id || assembler._park.Find(id) is not { } taker) return;
            double perAmount = assembler._park.ContentOf(assembler._park.IndexOf(id)).CarbonTonnesPerAmount ?? 0;
            if (!(perAmount > 0))
            {
                Refuse(asked, $"{id.Value} is to take carbon, and how much of it an amount holds is not known.", $"Give {id.Value} a formula, or its carbon-content, in resources.csv.");
                return;
            }

            if (!assembler._park.Units.TryConvert(asked.Value, Unit.One, out double share)) return;
            Unit unit = taker.Unit.Per(reference.Unit);
            CellRef cell = asked.Cell(TechnologyValueColumn.Value);
            var technology = new Technology(asked.Technology, assembler._values, [.. rows]);
            foreach ((int? year, string? slice) in Times())
            {
                if (technology.RowOf(TechnologyParameter.CarbonTo, id, year ?? int.MinValue, slice) != row) continue;
                if (CarbonLeft(technology, asked, year, slice) is not { } left) return;
                double amount = share * Math.Max(0, left) / perAmount;
                if (amount <= 0) continue;
                double[] air = AirIn(assembler._park.ContentOf(assembler._park.IndexOf(id)), amount);
                int given = technology.RowOf(TechnologyParameter.Output, id, year ?? int.MinValue, slice);
                if (given >= 0 && assembler._park.Units.TryConvert(assembler._values[given].Value, unit, out double other)) amount += other;
                rows.RemoveAll(index => assembler._values[index] is { Parameter: TechnologyParameter.Output } value && value.Resource == id && value.Year == year && value.Slice == slice);
                int added = assembler.Add(
                    asked with { Parameter = TechnologyParameter.Output, Year = year, Slice = slice, Value = new Quantity(amount, unit), Low = null, High = null }, cell, null);
                assembler._air.Add(added, air);
                rows.Add(added);
            }
        }

        // What is not carbon in the gas that carbon is burnt to comes from the air.
        private static double[] AirIn(ResourceContent taker, double amount)
        {
            var elements = new double[Element.All.Count];
            taker.AddElements(amount * (taker.TonnesPerAmount ?? 0), elements);
            elements[Element.Carbon.Number] = 0;
            return elements;
        }

        private List<(int? Year, string? Slice)> Times() =>
        [
            .. rows.Select(row => assembler._values[row])
                .Where(value => value.Parameter is TechnologyParameter.Input or TechnologyParameter.Output or TechnologyParameter.CarbonTo)
                .Select(value => (value.Year, value.Slice)).Distinct().OrderBy(time => time.Year ?? int.MinValue).ThenBy(time => time.Slice, StringComparer.Ordinal),
        ];

        // Tonnes of carbon per unit of the reference that come in and do not leave in a flow.
        private double? CarbonLeft(Technology technology, TechnologyValue asked, int? year, string? slice)
        {
            double left = recipe.SurroundingsTonnes[Element.Carbon.Number];
            foreach (TechnologyFlow flow in technology.Flows)
            {
                int index = technology.RowOf(flow.Parameter, flow.Resource, year ?? int.MinValue, slice);
                if (index < 0 || assembler._park.Find(flow.Resource) is not { Unit.IsPointOnScale: false } resource) continue;
                if (!assembler._park.Units.TryConvert(assembler._values[index].Value, resource.Unit.Per(reference.Unit), out double amount) || amount == 0) continue;
                // The carbon content that an emission's row states goes before what reactions leave in it: with 0 it is flared, and its carbon is charged here.
                bool isTold = resource is { Kind: ResourceKind.Emission, CarbonContent: not null };
                double? carbon = !isTold && assembler._elements.TryGetValue(index, out double[]? own)
                    ? own[Element.Carbon.Number]
                    : amount * assembler._park.ContentOf(assembler._park.IndexOf(flow.Resource)).CarbonTonnesPerAmount;
                if (carbon is null)
                {
                    Refuse(
                        asked, $"How much carbon '{asked.Technology.Value}' has left is not known, for that of {flow.Resource.Value} is not.",
                        $"Give {flow.Resource.Value} a formula, a composition or a carbon-content (0 where it holds none) in resources.csv.");
                    return null;
                }

                left += flow.IsOutput ? -carbon.Value : carbon.Value;
            }

            return left;
        }

        private void Refuse(TechnologyValue asked, string problem, string mend) =>
            assembler.Problems.Add(new RecipeProblem(asked.Cell(TechnologyValueColumn.Resource), RecipeProblemKind.CarbonUnknown, problem, mend));
    }
}
