using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Solver.Equations;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// Degrees of freedom of a balance: which unknowns are free and what would fix them, which facts contradict each other and by how much, which say nothing new. All of it is read
/// off the factors: a free column has a direction in which the unknowns move together, a dependent row is a combination of others.
/// </summary>
internal sealed class Freedom
{
    private const double Contradiction = 1e-9;
    private const int MostNamed = 6;
    private const int MostFindings = 20;

    private readonly SolvedFlowsheet _solved;
    private readonly Flowsheet _sheet;
    private readonly FlowsheetWords _words;
    private readonly FindingList _findings;

    private Freedom(SolvedFlowsheet solved, FindingList findings)
    {
        _solved = solved;
        _sheet = solved.Sheet;
        _words = new FlowsheetWords(_sheet);
        _findings = findings;
    }

    /// <summary>Says what a balance is free in, and what of the facts contradicts or repeats others.</summary>
    /// <param name="solved">The balance.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <returns>The counts.</returns>
    public static FreedomCount Of(SolvedFlowsheet solved, FindingList findings)
    {
        var freedom = new Freedom(solved, findings);
        IReadOnlyList<string> missing = freedom.Missing();
        IReadOnlyList<string> redundant = freedom.Repeated();
        return new FreedomCount(
            solved.Sheet.ColumnCount, solved.Sheet.Equations.Count(equation => equation.Kind == EquationKind.Balance), solved.Sheet.Facts.Count,
            solved.Sheet.Equations.Count(equation => equation.Kind == EquationKind.Need), solved.Factors.Rank, solved.Factors.FreeColumns.Length, missing, redundant);
    }

    private List<string> Missing()
    {
        var missing = new List<string>();
        foreach (int free in _solved.Factors.FreeColumns)
        {
            if (missing.Count == MostFindings) break;
            int[] moving = [.. _solved.Factors.Direction(free).Select(term => term.Index)];
            bool crosses = moving.Any(column => _sheet.Unknowns[column].Kind is not (UnknownKind.Activity or UnknownKind.Carried));
            int[] shown = [.. moving.OrderBy(column => _sheet.Unknowns[column].Kind == UnknownKind.Activity ? 0 : 1).ThenBy(column => column).Take(MostNamed)];
            string together = Listed([.. shown.Select(_words.Unknown)], moving.Length);
            string mends = string.Join("; ", shown.Take(3).Select(_words.Mend));
            missing.Add(_words.Mend(shown[0]));
            if (crosses)
                _findings.Add(FindingCodes.BalanceUndetermined, Table, $"Nothing determines {together}{(moving.Length > 1 ? ", which move together" : "")}.", $"Give one of: {mends}.");
            else
                _findings.Add(FindingCodes.BalanceSingular, Table, $"What flows in a circle is not determined by anything outside it: {together}.", $"Give one of: {mends}; or let something enter or leave the circle.");
        }

        if (_solved.Factors.FreeColumns.Length > MostFindings)
            _findings.Add(FindingCodes.BalanceUndetermined, Table, $"{_solved.Factors.FreeColumns.Length - MostFindings} more unknowns are free.", "Begin with those that are named.");
        return missing;
    }

    // A row that depends on others either says the same again, or something else.
    private List<string> Repeated()
    {
        var repeated = new List<string>();
        foreach (int row in _solved.Factors.DependentRows)
        {
            EquationTerm[] combination = _solved.Factors.Combination(row);
            int[] facts = [.. combination.Select(term => term.Index).Where(other => _sheet.Equations[other].Kind == EquationKind.Given)];
            if (facts.Length == 0 && Math.Abs(_solved.Residual[row]) <= Contradiction) continue;
            if (Math.Abs(_solved.Residual[row]) > Contradiction) AddContradiction(row, combination, facts);
            else
            {
                // Which of the equations the elimination left over is chance; people are told of the last fact.
                int said = facts[^1];
                string others = Listed([.. facts.Where(other => other != said).Select(_words.Equation)], facts.Length - 1);
                repeated.Add(_sheet.Facts[_sheet.Equations[said].Index].Given.Id);
                _findings.Add(
                    FindingCodes.BalanceRedundant, PlaceOf(said, facts), $"{FlowsheetWords.Capital(_words.Equation(said))} follows from {(others.Length == 0 ? "the balances" : others)}.", "Nothing needs to be done; leave one of them out to see the others confirmed.");
            }
        }

        return repeated;
    }

    // With y A = 0, each fact would agree with the others if its value were smaller by (y r) / y_i, r being the residuals.
    private void AddContradiction(int row, EquationTerm[] combination, int[] facts)
    {
        if (combination.Select(term => term.Index).FirstOrDefault(IsOneSided, -1) is >= 0 and var open)
        {
            AddOpen(open, facts);
            return;
        }

        var residual = new double[_sheet.RowCount];
        _sheet.Evaluate(_solved.Values, residual, new double[_sheet.RowCount]);
        double gap = combination.Sum(term => term.Value * residual[term.Index]);
        Dictionary<int, double> weights = combination.ToDictionary(term => term.Index, term => term.Value);
        double share = _sheet.Structure.Slices[_sheet.Slice].Share;
        string[] changes =
        [
            .. facts.Where(other => _sheet.Facts[_sheet.Equations[other].Index].Quantity != GivenQuantity.Share).Take(MostNamed).Select(other =>
            {
                GivenFact fact = _sheet.Facts[_sheet.Equations[other].Index];
                double unit = fact.Quantity == GivenQuantity.Load ? share * _sheet.Structure.Processes[fact.Process].Capacity.Value : share;
                return $"'{fact.Given.Id}' would have to be {_words.Amount(fact, fact.Value + (gap / weights[other] / unit))} instead of {fact.Given.Value}";
            }),
        ];
        string named = facts.Length == 0 ? _words.Equation(row) : Listed([.. facts.Select(_words.Equation)], facts.Length);
        _findings.Add(
            FindingCodes.BalanceContradictory, PlaceOf(row, facts), $"{FlowsheetWords.Capital(named)} {(facts.Length > 1 ? "contradict each other" : "contradicts the balances")}.",
            changes.Length == 0 ? "Take one of them out." : $"Take one of them out, or change one: {string.Join("; ", changes)}.");
    }

    // A resource that is only taken, or only given, and does not cross the boundary.
    private bool IsOneSided(int row)
    {
        if (_sheet.Equations[row].Kind != EquationKind.Balance) return false;
        ReadOnlySpan<double> coefficients = _sheet.Coefficient.AsSpan(_sheet.Start[row], _sheet.Start[row + 1] - _sheet.Start[row]);
        int sign = Math.Sign(coefficients[0]);
        foreach (double coefficient in coefficients)
            if (Math.Sign(coefficient) != sign) return false;
        return true;
    }

    private void AddOpen(int row, int[] facts)
    {
        Resource resource = _words.ResourceOf(_sheet.Equations[row].Index);
        bool isTaken = _sheet.Coefficient[_sheet.Start[row]] < 0;
        int[] columns = [.. _sheet.Column[_sheet.Start[row].._sheet.Start[row + 1]].Distinct()];
        string plants = Listed([.. columns.Select(column => _sheet.Unknowns[column].Kind == UnknownKind.Activity ? _words.PlantName(column) : _words.Unknown(column))], columns.Length);
        _findings.Add(
            FindingCodes.BalanceOpen, PlaceOf(row, facts),
            isTaken ? $"{plants} {(columns.Length > 1 ? "need" : "needs")} {resource.Id.Value}{_words.PlaceOf(_sheet.Equations[row].Index)}, and nothing brings it." : $"{plants} {(columns.Length > 1 ? "leave" : "leaves")} {resource.Id.Value}{_words.PlaceOf(_sheet.Equations[row].Index)}, and nothing takes it.",
            isTaken
                ? $"Let {resource.Id.Value} be bought (markets.csv) or drawn (endowments.csv), or give a plant that makes it."
                : $"Let {resource.Id.Value} be sold (markets.csv) or released (resources.csv), or give a plant that takes it.");
    }

    private CellPlace PlaceOf(int row, int[] facts)
    {
        int fact = _sheet.Equations[row].Kind == EquationKind.Given ? row : facts.Length > 0 ? facts[0] : -1;
        return fact < 0 ? Table : _sheet.Structure.Park.Tables.PlaceOf(_sheet.Facts[_sheet.Equations[fact].Index].Cell);
    }

    private static CellPlace Table => new(PackageDictionary.Find("givens")!.File);

    private static string Listed(string[] names, int all)
    {
        if (names.Length == 0) return "";
        int more = all - Math.Min(names.Length, MostNamed);
        string[] shown = [.. names.Take(MostNamed)];
        if (more > 0) return $"{string.Join(", ", shown)} and {NumberText.Of(more)} more";
        return shown.Length == 1 ? shown[0] : $"{string.Join(", ", shown[..^1])} and {shown[^1]}";
    }
}
