using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Balances;

/// <summary>Turns what a unit model works out into values of its technology: per unit of the technology's reference, in the units of the park, each with the cell that it rests on.</summary>
internal static class MadeRows
{
    // The solver drops a smaller coefficient without a word.
    private const double SmallestFlow = 1e-9;

    /// <summary>The values of a technology.</summary>
    /// <param name="subject">The park, without its models; takes findings.</param>
    /// <param name="technology">The technology, as its rows tell it.</param>
    /// <param name="unit">Its model, worked out.</param>
    public static IReadOnlyList<MadeValue> Of(CheckedPark subject, Technology technology, EvaluatedUnit unit)
    {
        if (technology.Reference is not { } id || subject.Park.Find(id) is not { Unit.IsPointOnScale: false } reference) return [];
        if (FiguresOf(unit.Rows, reference, unit.Result) is not { } figures)
        {
            IUnitModel model = unit.Rows.Model;
            unit.Rows.Add(
                FindingCodes.ModelReferenceUnbound, $"'{technology.Id.Value}' is counted in {id.Value}, of which nothing flows at a port of {model.Id}.",
                $"Count it in a resource that flows there, or bind one of the ports {string.Join(", ", model.Ports.Select(port => port.Id))} to {id.Value}.");
            return [];
        }

        CellRef counted = subject.Park.CellOf(technology.RowOf(TechnologyParameter.Reference, id, int.MaxValue, null) is var row and >= 0 ? row : technology.Rows[0]);
        CheckCosts(subject, technology, figures);
        var foundations = new Foundations(subject.Tables, unit.Rows, reading => FiguresOf(unit.Rows, reference, unit.Rows.Model.Evaluate(reading)));
        var values = new List<MadeValue>();
        foreach ((UnitFigure figure, double number) in figures)
        {
            // A row may say too in what the technology is counted: that is the 1 of the model and not another one.
            if (figure.Resource == id && technology.Rows.Any(index => IsSame(subject.Park.ValueAt(index), figure))) continue;
            Resource? resource = figure.Resource is { } flowing ? subject.Park.Find(flowing) : null;
            Unit measure = subject.Park.Units.Of(figure.Parameter, resource, reference)[0];
            CellRef cell = foundations.Of(figure, number) ?? counted;
            if (!IsComputable(subject, figure, number, measure, cell)) continue;
            values.Add(new MadeValue(
                new TechnologyValue
                {
                    RowNumber = cell.RowNumber, Technology = technology.Id, Parameter = figure.Parameter, Resource = figure.Resource, Value = new Quantity(number, measure),
                    Source = subject.Tables.SourceOf(cell)?.Id,
                },
                cell));
        }

        return values;
    }

    /// <summary>Flows of a technology that depend on load otherwise than in proportion. Where that in which the technology is counted is one of them, none can be followed.</summary>
    /// <param name="technology">The technology.</param>
    /// <param name="unit">Its model, worked out.</param>
    public static IEnumerable<MadeCurve> CurvesOf(Technology technology, EvaluatedUnit unit)
    {
        List<MadeCurve> curves =
        [
            .. from flow in unit.Result.Flows
               let resource = unit.Rows.ResourceAt(flow.Port)
               where resource is not null && flow.Amount > 0
               group flow by new TechnologyFlow(resource.Id, flow.Port.IsOutput) into flows
               let curve = CurveOf(unit.Rows, [.. flows])
               where curve is not null
               select new MadeCurve(technology.Id, flows.Key, curve),
        ];
        if (!curves.Any(curve => curve.Flow.Resource == technology.Reference)) return curves;
        unit.Rows.Add(
            FindingCodes.ModelValidityLeft, $"'{technology.Id.Value}' is counted in {technology.Reference!.Value.Value}, of which less or more than in proportion flows at part load: its part load is not followed.",
            $"Count it in what flows in proportion to its load: {unit.Rows.Model.Basis}");
        return [];
    }

    // Several ports may lead to one resource: 1 t of one and 3 t of another are a quarter and three.
    private static LoadCurve? CurveOf(UnitRows rows, IReadOnlyList<UnitFlow> flows)
    {
        if (flows.All(flow => flow.Curve is null)) return null;
        if (flows.Count == 1) return flows[0].Curve;
        double[] amounts = [.. flows.Select(flow => AmountOf(rows, flow))];
        return new MixedCurve([.. flows.Zip(amounts, (flow, amount) => (amount / amounts.Sum(), flow.Curve))]);
    }

    private static double AmountOf(UnitRows rows, UnitFlow flow) => flow.Amount * flow.Port.AmountIn(rows.ResourceAt(flow.Port)!.Unit)!.Value;

    // Everything per unit of the reference; null where none of it flows.
    private static Dictionary<UnitFigure, double>? FiguresOf(UnitRows rows, Resource reference, UnitResult result)
    {
        var flows = new Dictionary<UnitFigure, double>();
        foreach (UnitFlow flow in result.Flows)
        {
            if (rows.ResourceAt(flow.Port) is not { } resource) continue;
            var figure = new UnitFigure(flow.Port.IsOutput ? TechnologyParameter.Output : TechnologyParameter.Input, resource.Id);
            flows[figure] = flows.GetValueOrDefault(figure) + AmountOf(rows, flow);
        }

        double perBasis = Math.Max(
            flows.GetValueOrDefault(new UnitFigure(TechnologyParameter.Output, reference.Id)), flows.GetValueOrDefault(new UnitFigure(TechnologyParameter.Input, reference.Id)));
        if (!(perBasis > 0)) return null;
        Dictionary<UnitFigure, double> figures = flows.ToDictionary(flow => flow.Key, flow => flow.Value / perBasis);
        foreach (UnitValue value in result.Values) figures[new UnitFigure(value.Parameter, null)] = value.Value * PowerOf(value.Parameter, perBasis);
        return figures;
    }

    private static double PowerOf(TechnologyParameter parameter, double perBasis) => parameter switch
    {
        TechnologyParameter.Investment or TechnologyParameter.FixedCost or TechnologyParameter.VariableCost or TechnologyParameter.Area => 1 / perBasis,
        TechnologyParameter.MinimumScale or TechnologyParameter.MaximumScale => perBasis,
        _ => 1,
    };

    private static bool IsSame(TechnologyValue value, UnitFigure figure) => value.Parameter == figure.Parameter && value.Resource == figure.Resource;

    // A share of the investment and an amount of money do not add up without knowing which investment is meant.
    private static void CheckCosts(CheckedPark subject, Technology technology, Dictionary<UnitFigure, double> figures)
    {
        if (!figures.ContainsKey(new UnitFigure(TechnologyParameter.FixedCost, null))) return;
        foreach (int row in technology.Rows.Where(row => subject.Park.ValueAt(row) is { Parameter: TechnologyParameter.FixedCost, Value.Dimension.HasCurrency: false }))
        {
            subject.Add(
                FindingCodes.ModelCostDoubled, subject.Park.CellOf(row), $"The unit model of '{technology.Id.Value}' gives a fixed cost in money, and this row gives a share of the investment.",
                "Write the row in money per capacity and year, or remove it.");
        }
    }

    private static bool IsComputable(CheckedPark subject, UnitFigure figure, double number, Unit measure, CellRef cell)
    {
        double size = Math.Abs(number);
        if (size is 0 or (> SmallestFlow and < 1e15)) return true;
        string what = figure.Resource is { } resource ? resource.Value : CheckedPark.NameOf(figure.Parameter);
        subject.Add(
            FindingCodes.NumberUnrepresentable, cell, $"The unit model gives {CheckedPark.Shown(number)} {measure} of {what}, which is too {(size < 1 ? "small" : "large")} to be computed with.",
            "Check the number and its unit.");
        return false;
    }
}

/// <summary>Which value of a technology a number is.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Resource">The resource that flows; null for what is no flow.</param>
internal readonly record struct UnitFigure(TechnologyParameter Parameter, ResourceId? Resource);
