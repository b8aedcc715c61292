using Mycel.Model.Chemistry;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Parks;

/// <summary>
/// Works out what goes in and comes out of a technology from its reactions. Masses are followed by substance: what is fed enters a pool, reactions take from the
/// pool and give to it, and what remains leaves as product or as rest, so that nothing is forgotten.
/// </summary>
internal sealed class ReactionRecipe
{
    // What is left of 1 t fed by rounding alone.
    private const double Dust = 1e-9;

    // Compositions are rounded to some digits, and what is made of them with them: this share of what is fed.
    private const double Rounding = 1e-3;
    private const string Unknown = "unknown matter";
    private const string Nameless = "matter of unknown elements";
    private readonly Park _park;
    private readonly IReadOnlyList<ReactionStep> _steps;
    private readonly Resource _reference;
    private readonly List<RecipeProblem> _problems;
    private readonly Dictionary<string, Holding> _pool = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, double> _fed = [];
    private readonly SortedDictionary<int, int> _reactionOfResource = [];
    private readonly Dictionary<string, double> _keyFeed = new(StringComparer.Ordinal);
    private readonly double[] _surroundings = new double[Element.All.Count];
    private readonly SortedDictionary<string, double> _missing = new(StringComparer.Ordinal);
    private double _uncountedTonnes;

    private ReactionRecipe(Park park, IReadOnlyList<ReactionStep> steps, Resource reference, List<RecipeProblem> problems)
    {
        _park = park;
        _steps = steps;
        _reference = reference;
        _problems = problems;
    }

    /// <summary>Flows per unit of the reference.</summary>
    /// <param name="park">The park.</param>
    /// <param name="steps">Reactions of the technology, resolved.</param>
    /// <param name="reference">Resource in which the technology is counted.</param>
    /// <param name="declaredFeed">Amounts per unit of the reference that technologies.csv says go in, by resource.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The recipe; null where something is wrong.</returns>
    public static Recipe? Of(
        Park park, IReadOnlyList<ReactionStep> steps, Resource reference, IReadOnlyDictionary<int, double?> declaredFeed, List<RecipeProblem> problems)
    {
        int before = problems.Count;
        var recipe = new ReactionRecipe(park, steps, reference, problems);
        bool isScaledByReference = steps.Any(step => step.Touches(park.IndexOf(reference.Id)));
        foreach (ReactionStep step in steps)
            if (!recipe.Run(step, isScaledByReference, declaredFeed)) return null;
        Recipe? made = recipe.Leave(isScaledByReference, declaredFeed);
        return problems.Count == before ? made : null;
    }

    private bool Run(ReactionStep step, bool isScaledByReference, IReadOnlyDictionary<int, double?> declaredFeed)
    {
        if (ExtentOf(step, isScaledByReference, declaredFeed) is not { } extent) return false;
        foreach (StepSpecies reactant in step.Reactants)
        {
            double needed = extent * reactant.Species.MassGrams;
            if (reactant.Species.IsUncounted)
            {
                TakeFromSurroundings(reactant.Species.Formula, needed);
                continue;
            }

            double held = Held(reactant.Name);
            double missing = needed - held;
            if (missing > Dust * needed)
            {
                if (reactant.Name == step.Key.Name)
                {
                    return Refuse(
                        step.Reaction, ReactionColumn.Conversion, RecipeProblemKind.KeyWrong, $"More {step.Key.Species.Formula} reacts than there is.",
                        "Let the conversions of its reactions add up to at most 1.");
                }

                if (!Feed(step, reactant, missing)) return false;
            }

            Take(reactant.Name, needed);
        }

        for (int place = 0; place < step.Products.Count; place++)
        {
            Species product = step.Products[place].Species;
            double made = extent * product.MassGrams;
            if (product.IsUncounted)
            {
                TakeFromSurroundings(product.Formula, -made);
                continue;
            }

            double recovered = place == 0 ? made * step.YieldShare : made;
            Holding holding = HoldingOf(step.Products[place].Name, product.Formula);
            holding.Tonnes += recovered;
            holding.LostTonnes += made - recovered;
            holding.IsMade = true;
        }

        return true;
    }

    // How many moles react: a later reaction takes what an earlier one made of its key, or shares the feed of one with the same key; else the key is fed.
    private double? ExtentOf(ReactionStep step, bool isScaledByReference, IReadOnlyDictionary<int, double?> declaredFeed)
    {
        string key = step.Key.Name;
        double perMole = step.Key.Species.MassGrams;
        if (step.ConversionShare <= 0)
        {
            return NoExtent(
                step, ReactionColumn.Conversion, RecipeProblemKind.KeyWrong, $"Nothing of {key} reacts.", "Write a conversion above 0, or remove the row.");
        }

        if (_pool.TryGetValue(key, out Holding? holding) && holding.IsMade) return step.ConversionShare * holding.Tonnes / perMole;
        if (_keyFeed.TryGetValue(key, out double shared)) return step.ConversionShare * shared / perMole;
        if (step.Key.Species.IsUncounted)
            return NoExtent(step, ReactionColumn.Key, RecipeProblemKind.KeyWrong, $"{key} is not counted, so it cannot be the key.", "Name another reactant as the key.");
        double? fed = isScaledByReference ? FeedByScale(step) : DeclaredFeed(step, declaredFeed);
        if (fed is not { } feed) return null;
        if (Held(key) < feed * (1 - Dust) && !Feed(step, step.Key, feed - Held(key))) return null;
        _keyFeed[key] = feed;
        return step.ConversionShare * feed / perMole;
    }

    // The first reaction runs once; what that means for a unit of the reference is found at the end.
    private double? FeedByScale(ReactionStep step)
    {
        if (_steps[0] == step) return step.Key.Species.MassGrams / step.ConversionShare;
        if (Held(step.Key.Name) > 0) return Held(step.Key.Name);
        return NoExtent(
            step, ReactionColumn.Key, RecipeProblemKind.ScaleUnclear,
            $"Nothing says how much of {step.Key.Name} reacts: no earlier reaction makes it or feeds it.", "Name a key that an earlier reaction of the technology makes or feeds.");
    }

    private double? DeclaredFeed(ReactionStep step, IReadOnlyDictionary<int, double?> declaredFeed)
    {
        if (!declaredFeed.TryGetValue(step.Key.Resource, out double? amount))
        {
            return NoExtent(
                step, ReactionColumn.Equation, RecipeProblemKind.ScaleUnclear,
                $"Nothing says how much reacts: {_reference.Id.Value}, in which the technology is counted, is no part of its reactions.",
                $"Add the input of {NameOf(step.Key)} per {_reference.Unit} of {_reference.Id.Value} to technologies.csv.");
        }

        if (amount is null)
        {
            return NoExtent(
                step, ReactionColumn.Equation, RecipeProblemKind.ScaleUnclear,
                $"The input of {NameOf(step.Key)}, which says how much reacts, is not the same in all years and slices.",
                "Give one input for all of them, or count the technology in a product of its reactions.");
        }

        return amount * (_park.ContentOf(step.Key.Resource).TonnesPerAmount ?? 0) * step.Key.Share;
    }

    // What is fed brings all that its resource consists of.
    private bool Feed(ReactionStep step, StepSpecies species, double tonnesOfSpecies)
    {
        if (species.Resource < 0)
        {
            return Refuse(
                step.Reaction, ReactionColumn.Equation, RecipeProblemKind.SpeciesUnresolved, $"{species.Species.Formula} is needed, and no resource is called so.",
                $"Write the id of a resource that holds it behind it, as in {species.Species.Formula}[id], or [-] where the air gives it.");
        }

        ResourceContent content = _park.ContentOf(species.Resource);
        double tonnes = tonnesOfSpecies / species.Share;
        _fed[species.Resource] = _fed.GetValueOrDefault(species.Resource) + tonnes;
        _reactionOfResource.TryAdd(species.Resource, step.Reaction);
        foreach (Component component in content.Components)
            HoldingOf(NameIn(species, component), component.Formula).Tonnes += tonnes * component.Share;
        if (content.UnknownShare > 0) HoldingOf(Unknown, null).Tonnes += tonnes * content.UnknownShare;
        return true;
    }

    private Recipe? Leave(bool isScaledByReference, IReadOnlyDictionary<int, double?> declaredFeed)
    {
        var outputs = new SortedDictionary<int, double>();
        foreach (ReactionStep step in _steps)
            foreach (StepSpecies product in step.Products.Where(product => !product.Species.IsUncounted))
                LeaveAsProduct(step, product, outputs);

        var restElements = new double[Element.All.Count];
        double rest = 0;
        string largest = "";
        double most = 0;
        foreach (Holding holding in _pool.Values.OrderBy(holding => holding.Name, StringComparer.Ordinal))
        {
            double left = Math.Max(0, holding.Tonnes) + holding.LostTonnes;
            rest += left;
            if (holding.Formula is { } formula) ResourceContent.AddElements(formula, left, restElements);
            if (left > most) (most, largest) = (left, holding.Name);
        }

        double fed = _fed.Values.Sum();
        int restStep = _steps.ToList().FindIndex(step => step.Rest >= 0);
        bool hasRest = rest > 1e-6 * Math.Max(fed, Dust);
        if (hasRest && restStep < 0)
        {
            Refuse(
                _steps[0].Reaction, ReactionColumn.Rest, RecipeProblemKind.RestUnnamed,
                $"Of every tonne fed {CellText.Of(Math.Round(rest / fed, 6))} t are left over, most of it {largest}, and no resource takes them.",
                "Name the resource in the column rest.");
            return null;
        }

        int reference = _park.IndexOf(_reference.Id);
        double scale = 1;
        if (isScaledByReference)
        {
            double tonnes = outputs.GetValueOrDefault(reference) > 0 ? outputs[reference] : _fed.GetValueOrDefault(reference);
            double perAmount = _park.ContentOf(reference).TonnesPerAmount ?? 0;
            if (!(tonnes > 0) || !(perAmount > 0))
            {
                Refuse(
                    _steps[0].Reaction, ReactionColumn.Equation, RecipeProblemKind.ScaleUnclear,
                    $"Nothing of {_reference.Id.Value}, in which the technology is counted, goes in or comes out of its reactions.", "Count the technology in another resource.");
                return null;
            }

            scale = perAmount / tonnes;
        }

        RefuseMissing(scale, fed, declaredFeed);
        var flows = new List<RecipeFlow>();
        foreach ((int resource, double tonnes) in _fed)
        {
            // A declared feed is a row already; reactions may ask for no more of it.
            if (isScaledByReference || !declaredFeed.TryGetValue(resource, out double? declared)) AddFlow(flows, resource, false, tonnes * scale, _reactionOfResource[resource]);
            else if (tonnes > (declared ?? 0) * (_park.ContentOf(resource).TonnesPerAmount ?? 0) * (1 + Dust))
                Refuse(
                    _reactionOfResource[resource], ReactionColumn.Equation, RecipeProblemKind.ScaleUnclear,
                    $"The reactions take more of {_park.Tables.Resources[resource].Id.Value} than technologies.csv says goes in.", "Raise the input, or lower the conversion.");
        }

        foreach ((int resource, double tonnes) in outputs) AddFlow(flows, resource, true, tonnes * scale, _reactionOfResource.GetValueOrDefault(resource, _steps[0].Reaction));
        if (hasRest)
            AddFlow(flows, _steps[restStep].Rest, true, rest * scale, _steps[restStep].Reaction, [.. restElements.Select(tonnes => tonnes * scale)]);
        return new Recipe(flows, [.. _surroundings.Select(tonnes => tonnes * scale)], _uncountedTonnes * scale);
    }

    // What an impure product holds beside its substance must have been fed, by a reaction or by a row of technologies.csv.
    private void RefuseMissing(double scale, double fed, IReadOnlyDictionary<int, double?> declaredFeed)
    {
        foreach ((string name, double tonnes) in _missing)
        {
            double declared = declaredFeed.Sum(feed => (feed.Value ?? 0) * (_park.ContentOf(feed.Key).TonnesPerAmount ?? 0) * ShareNamed(_park.ContentOf(feed.Key), name));
            double missing = (tonnes * scale) - declared;
            if (missing <= Rounding * fed * scale) continue;
            Refuse(
                _steps[0].Reaction, ReactionColumn.Equation, RecipeProblemKind.ImpurityMissing,
                $"Its products hold {CellText.Of(Math.Round(missing, 6))} t of {name} per {_reference.Unit} of {_reference.Id.Value} that nothing brings in.",
                "Mend the compositions, lower a conversion so that enough of it stays, or add an input that holds it to technologies.csv.");
        }
    }

    private static double ShareNamed(ResourceContent content, string name) =>
        name == Nameless
            ? content.UnknownShare + content.Components.Where(component => component.Formula is null).Sum(component => component.Share)
            : content.Components.Where(component => component.Formula is not null && component.Name == name).Sum(component => component.Share);

    // What later reactions left of an intermediate is rest, unless it is said to be a product by naming its resource.
    private void LeaveAsProduct(ReactionStep step, StepSpecies product, SortedDictionary<int, double> outputs)
    {
        Formula formula = product.Species.Formula;
        bool isIntermediate = product.Species.Resource is null && _steps.Any(other => other.Reactants.Any(reactant => reactant.Species.Formula.Equals(formula)));
        double held = Held(product.Name);
        if (held <= 0 || isIntermediate) return;
        if (product.Resource < 0)
        {
            Refuse(
                step.Reaction, ReactionColumn.Equation, RecipeProblemKind.SpeciesUnresolved, $"{formula} comes out, and no resource is called so.",
                $"Write the id of a resource that holds it behind it, as in {formula}[id], or [-] where the air takes it.");
            return;
        }

        double tonnes = held / product.Share;
        outputs[product.Resource] = outputs.GetValueOrDefault(product.Resource) + tonnes;
        _reactionOfResource.TryAdd(product.Resource, step.Reaction);
        ResourceContent content = _park.ContentOf(product.Resource);
        foreach (Component component in content.Components) Withdraw(NameIn(product, component), component.Formula, tonnes * component.Share);
        if (content.UnknownShare > 0) Withdraw(Unknown, null, tonnes * content.UnknownShare);
    }

    // The other matter of an impure product comes from what is there. Matter of unknown elements may go by another word there: ash, gangue, inert.
    private void Withdraw(string name, Formula? formula, double tonnes)
    {
        double missing = tonnes;
        IEnumerable<Holding> holdings = formula is null
            ? _pool.Values.Where(holding => holding.Formula is null).OrderByDescending(holding => holding.Name == name).ThenBy(holding => holding.Name, StringComparer.Ordinal)
            : _pool.Values.Where(holding => holding.Name == name);
        foreach (Holding holding in holdings.ToList())
        {
            double taken = Math.Min(holding.Tonnes, missing);
            holding.Tonnes -= taken;
            missing -= taken;
        }

        string what = formula is null ? Nameless : name;
        if (missing > Dust * tonnes) _missing[what] = _missing.GetValueOrDefault(what) + missing;
    }

    private void AddFlow(List<RecipeFlow> flows, int resource, bool isOutput, double tonnes, int reaction, double[]? elements = null)
    {
        Resource row = _park.Tables.Resources[resource];
        double perAmount = _park.ContentOf(resource).TonnesPerAmount ?? 0;
        if (!(perAmount > 0))
        {
            Refuse(
                reaction, ReactionColumn.Equation, RecipeProblemKind.SpeciesUnresolved, $"{row.Id.Value} is counted in {row.Unit}, and its mass is not known.",
                "Give its density in resources.csv, or count it in a unit of mass.");
            return;
        }

        if (tonnes > 0) flows.Add(new RecipeFlow(row.Id, isOutput, tonnes / perAmount, reaction, elements));
    }

    private static string NameIn(StepSpecies species, Component component) =>
        species.Species.Formula.Equals(component.Formula) ? species.Name : component.Name;

    private double Held(string name) => _pool.TryGetValue(name, out Holding? holding) ? holding.Tonnes : 0;

    private void Take(string name, double tonnes)
    {
        if (!_pool.TryGetValue(name, out Holding? holding)) return;
        holding.Tonnes = holding.Tonnes - tonnes > Dust * tonnes ? holding.Tonnes - tonnes : 0;
    }

    private Holding HoldingOf(string name, Formula? formula)
    {
        if (!_pool.TryGetValue(name, out Holding? holding)) _pool.Add(name, holding = new Holding(name, formula));
        return holding;
    }

    private void TakeFromSurroundings(Formula formula, double tonnes)
    {
        ResourceContent.AddElements(formula, tonnes, _surroundings);
        _uncountedTonnes += tonnes;
    }

    private string NameOf(StepSpecies species) => species.Resource >= 0 ? _park.Tables.Resources[species.Resource].Id.Value : species.Species.Formula.Text;

    private double? NoExtent(ReactionStep step, ReactionColumn column, RecipeProblemKind kind, string problem, string mend)
    {
        Refuse(step.Reaction, column, kind, problem, mend);
        return null;
    }

    private bool Refuse(int reaction, ReactionColumn column, RecipeProblemKind kind, string problem, string mend)
    {
        _problems.Add(new RecipeProblem(_park.Tables.Reactions[reaction].Cell(column), kind, problem, mend));
        return false;
    }

    // A substance inside the technology.
    private sealed class Holding(string name, Formula? formula)
    {
        public string Name { get; } = name;

        public Formula? Formula { get; } = formula;

        public double Tonnes { get; set; }

        public double LostTonnes { get; set; }

        public bool IsMade { get; set; }
    }
}
