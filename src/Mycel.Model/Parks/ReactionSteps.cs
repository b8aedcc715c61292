using Mycel.Model.Chemistry;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Parks;

/// <summary>Reads the reactions of technologies and finds the resources of their substances.</summary>
internal sealed class ReactionSteps
{
    private readonly Park _park;
    private readonly Dictionary<string, List<int>> _byFormula = new(StringComparer.Ordinal);

    /// <summary>Opens the resources of a park.</summary>
    /// <param name="park">The park.</param>
    public ReactionSteps(Park park)
    {
        _park = park;
        for (int resource = 0; resource < park.Tables.Resources.Count; resource++)
        {
            Resource row = park.Tables.Resources[resource];
            if (row.Composition is not null || row.Formula is not { } text || !Formula.TryParse(text, out Formula? formula, out _)) continue;
            if (!_byFormula.TryGetValue(formula.Text, out List<int>? list)) _byFormula.Add(formula.Text, list = []);
            list.Add(resource);
        }
    }

    /// <summary>A reaction with its substances resolved.</summary>
    /// <param name="row">Index of the reaction in its table.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The step; null where something is wrong.</returns>
    public ReactionStep? Read(int row, List<RecipeProblem> problems)
    {
        Reaction reaction = _park.Tables.Reactions[row];
        int before = problems.Count;
        if (!Equation.TryParse(reaction.Equation, out Equation? equation, out string problem))
        {
            problems.Add(new RecipeProblem(
                reaction.Cell(ReactionColumn.Equation), RecipeProblemKind.EquationMalformed, $"'{Excerpt.Of(reaction.Equation)}' is no equation: {problem}",
                "Write it as '2 NaCl + 2 H2O -> 2 NaOH + Cl2 + H2'."));
            return null;
        }

        foreach (ElementImbalance element in equation.Imbalances())
        {
            problems.Add(new RecipeProblem(
                reaction.Cell(ReactionColumn.Equation), RecipeProblemKind.EquationUnbalanced,
                $"The equation has {CellText.Of(element.Before)} {element.Element.Symbol} before the arrow and {CellText.Of(element.After)} after it.", "Balance the equation."));
        }

        List<StepSpecies> reactants = [.. equation.Reactants.Select(species => Resolve(row, species, problems))];
        List<StepSpecies> products = [.. equation.Products.Select(species => Resolve(row, species, problems))];
        int key = KeyOf(reaction, reactants);
        if (key < 0)
        {
            problems.Add(new RecipeProblem(
                reaction.Cell(ReactionColumn.Key), RecipeProblemKind.KeyWrong, $"'{Excerpt.Of(reaction.Key!)}' is no reactant of the equation.",
                $"Name one of: {string.Join(", ", equation.Reactants.Select(species => species.Formula.Text))}."));
        }

        if (problems.Count > before) return null;
        return new ReactionStep(
            row, reactants, products, reactants[key], reaction.Conversion?.Value ?? 1, reaction.Yield?.Value ?? 1,
            reaction.Rest is { } rest ? _park.IndexOf(rest) : -1);
    }

    private static int KeyOf(Reaction reaction, List<StepSpecies> reactants)
    {
        if (reaction.Key is not { } text) return 0;
        return Formula.TryParse(text, out Formula? formula, out _) ? reactants.FindIndex(reactant => reactant.Species.Formula.Equals(formula)) : -1;
    }

    private StepSpecies Resolve(int row, Species species, List<RecipeProblem> problems)
    {
        string formula = species.Formula.Text;
        if (species.IsUncounted) return new StepSpecies(species, -1, 1, formula);
        List<int> called = _byFormula.GetValueOrDefault(formula) ?? [];
        if (species.Resource is null)
        {
            if (called.Count > 1)
            {
                string ids = string.Join(", ", called.Select(resource => _park.Tables.Resources[resource].Id.Value));
                problems.Add(new RecipeProblem(
                _park.Tables.Reactions[row].Cell(ReactionColumn.Equation), RecipeProblemKind.SpeciesUnresolved, $"{formula} may be several resources: {ids}.",
                    $"Write the id of the one that is meant behind it, as in {formula}[{_park.Tables.Resources[called[0]].Id.Value}]."));
            }

            return new StepSpecies(species, called.Count == 1 ? called[0] : -1, 1, formula);
        }

        int named = _park.IndexOf(new ResourceId(species.Resource));
        double share = named < 0 ? 0 : _park.ContentOf(named).ShareOf(species.Formula);
        if (!(share > 0))
        {
            problems.Add(new RecipeProblem(
                _park.Tables.Reactions[row].Cell(ReactionColumn.Equation), RecipeProblemKind.SpeciesUnresolved,
                named < 0 ? $"'{Excerpt.Of(species.Resource)}' is not in resources.csv." : $"{species.Resource} holds no {formula} by its formula, composition or carbon content.",
                named < 0 ? $"Add a row for it, or write the id of a resource that holds {formula}." : $"Give {species.Resource} a composition with {formula}, or write the id of another resource."));
            return new StepSpecies(species, -1, 1, formula);
        }

        // A polymer has the formula of its monomer: where several resources share one, each is followed by its own name.
        return new StepSpecies(species, named, share, called.Count > 1 && called.Contains(named) ? $"{formula} of {species.Resource}" : formula);
    }
}
