using Mycel.Analysis.Indicators;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>What indicators are made of, and what cells and sources they rest on.</summary>
internal static class TermTables
{
    private const int MostTerms = 100;
    private const string NoSource = "none";

    /// <summary>The largest terms of every indicator of the park.</summary>
    public static IReadOnlyList<IndicatorTrace> Traces(PlanView plan)
    {
        var traces = new List<IndicatorTrace>();
        foreach (IIndicator indicator in IndicatorCatalogue.Of(plan.Park).All)
        {
            IReadOnlyList<PlanTerm> terms = TermsOf(plan, indicator);
            if (terms.Count == 0) continue;
            List<PlanTerm> largest = [.. terms.OrderByDescending(term => Math.Abs(term.Value)).ThenBy(term => term.Column).Take(MostTerms)];
            double total = terms.Sum(term => term.Value);
            traces.Add(new IndicatorTrace(
                indicator.Id, total, indicator.UnitIn(plan.Park.Units).Symbol, [.. largest.Select(term => TermOf(plan, term))],
                terms.Count > MostTerms ? total - largest.Sum(term => term.Value) : 0, terms.Count));
        }

        return traces;
    }

    /// <summary>
    /// How much of the worth against the baseline rests on values of each quality, and on each source; without a baseline, how much of the objective. A cell whose
    /// part is the same with and without symbiosis does not count.
    /// </summary>
    public static (IReadOnlyList<QualityShare> Trust, IReadOnlyList<SourceUse> Sources) Trust(PlanView plan, PlanView? alone) => Trust(plan.Park.Tables, PartsOf(plan, alone));

    /// <summary>How much of the indicators of a park rests on values of each quality, and on each source, every indicator that has a value counted alike.</summary>
    public static (IReadOnlyList<QualityShare> Trust, IReadOnlyList<SourceUse> Sources) TrustOfIndicators(PlanView plan)
    {
        var parts = new Dictionary<(CellRef Cell, CellRef Factor), double>();
        foreach (IIndicator indicator in IndicatorCatalogue.Of(plan.Park).All)
        {
            IReadOnlyList<PlanTerm> terms = TermsOf(plan, indicator);
            double size = terms.Sum(term => Math.Abs(term.Value));
            if (!(size > 0)) continue;
            foreach (PlanTerm term in terms) parts[(term.Cell, term.Factor)] = parts.GetValueOrDefault((term.Cell, term.Factor)) + (Math.Abs(term.Value) / size);
        }

        return Trust(plan.Park.Tables, parts);
    }

    private static (IReadOnlyList<QualityShare> Trust, IReadOnlyList<SourceUse> Sources) Trust(PackageTables tables, Dictionary<(CellRef Cell, CellRef Factor), double> parts)
    {
        double all = 0;
        var bySource = new SortedDictionary<string, (double Share, HashSet<CellRef> Cells)>(StringComparer.Ordinal);
        foreach (((CellRef cell, CellRef factor), double part) in parts)
        {
            double size = Math.Abs(part);
            all += size;
            CellRef[] cells = [.. CellsOf(cell, factor)];
            foreach (CellRef used in cells)
            {
                string source = tables.SourceOf(used)?.Id.Value ?? "";
                if (!bySource.TryGetValue(source, out (double Share, HashSet<CellRef> Cells) use)) use = (0, []);
                use.Cells.Add(used);
                bySource[source] = (use.Share + (size / cells.Length), use.Cells);
            }
        }

        Dictionary<string, Source> known = tables.Sources.ToDictionary(source => source.Id.Value, StringComparer.Ordinal);
        double Of(double size) => all > 0 ? size / all : 0;
        string QualityOf(string source) => known.TryGetValue(source, out Source? row) ? QualityText.Of(row.Quality) : NoSource;
        List<QualityShare> trust =
        [
            .. bySource.GroupBy(entry => QualityOf(entry.Key))
                .Select(group => new QualityShare(group.Key, Of(group.Sum(entry => entry.Value.Share)), group.Sum(entry => entry.Value.Cells.Count)))
                .OrderBy(share => QualityText.Rank(share.Quality)),
        ];
        List<SourceUse> sources =
        [
            .. bySource.Where(entry => entry.Key.Length > 0).OrderByDescending(entry => entry.Value.Share).ThenBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => new SourceUse(
                    entry.Key, known[entry.Key].Citation, known[entry.Key].Url ?? "", QualityOf(entry.Key), Of(entry.Value.Share), entry.Value.Cells.Count)),
        ];
        return (trust, sources);
    }

    // What each cell, or pair of cells, adds to the objective, less what it adds without symbiosis.
    private static Dictionary<(CellRef Cell, CellRef Factor), double> PartsOf(PlanView plan, PlanView? alone)
    {
        var parts = new Dictionary<(CellRef Cell, CellRef Factor), double>();
        Add(plan, 1);
        if (alone is not null) Add(alone, -1);
        return parts;

        void Add(PlanView view, double sign)
        {
            var list = new TermList(view.Values.Cleaned);
            view.Solved.Stage.WriteAt(view.Model, view.Solved.Value, list);
            double scale = sign * view.Solved.ValuePerObjective;
            foreach (PlanTerm term in list.Terms)
            {
                (CellRef, CellRef) key = (term.Cell, term.Factor);
                parts[key] = parts.GetValueOrDefault(key) + (scale * term.Value);
            }
        }
    }

    private static IReadOnlyList<PlanTerm> TermsOf(PlanView plan, IIndicator indicator)
    {
        var list = new TermList(plan.Values.Cleaned);
        indicator.Write(plan.Model, list);
        return list.Terms;
    }

    private static TraceTerm TermOf(PlanView plan, PlanTerm term)
    {
        string name = term.Column >= 0 ? plan.Variables.Name(term.Column) : $"capacity[{plan.Variables.PlantName(term.Process)}]";
        return new TraceTerm(
            name, term.Amount, UnitOf(plan, term), term.Coefficient, term.Value, [.. CellsOf(term.Cell, term.Factor).Select(cell => UseOf(plan.Park.Tables, cell))]);
    }

    private static IEnumerable<CellRef> CellsOf(CellRef cell, CellRef factor)
    {
        if (cell != default) yield return cell;
        if (factor != default) yield return factor;
    }

    internal static CellUse UseOf(PackageTables tables, CellRef cell)
    {
        Source? source = tables.SourceOf(cell);
        return new CellUse(
            tables.PlaceOf(cell).ToString(), tables.TextOf(cell), source?.Id.Value ?? "", source is null ? NoSource : QualityText.Of(source.Quality));
    }

    private static string UnitOf(PlanView plan, PlanTerm term)
    {
        Superstructure structure = plan.Structure;
        if (term.Column < 0) return ModelUnits.FlowSymbol(structure.ReferenceOf(term.Process));
        Variable variable = plan.Variables.Describe(term.Column);
        return variable.Kind switch
        {
            VariableKind.Activity or VariableKind.Build or VariableKind.Segment => ModelUnits.FlowSymbol(structure.ReferenceOf(variable.Index)),
            VariableKind.Flow => ModelUnits.FlowSymbol(structure.ResourceOf(structure.Arcs[variable.Index].FromPool)),
            VariableKind.Buy or VariableKind.Sell => ModelUnits.FlowSymbol(structure.ResourceOf(structure.Trades[variable.Index].Pool)),
            VariableKind.Draw => ModelUnits.FlowSymbol(structure.ResourceOf(structure.Draws[variable.Index].Pool)),
            VariableKind.Release => ModelUnits.FlowSymbol(structure.ResourceOf(structure.Releases[variable.Index])),
            VariableKind.LinkBuild => ModelUnits.FlowSymbol(structure.ResourceOf(structure.Arcs.First(arc => arc.Carrier == variable.Index).FromPool)),
            _ => "1",
        };
    }
}
