using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Superstructures;

/// <summary>Turns plants and their technologies into processes and flows.</summary>
internal sealed class ProcessBuilder
{
    private readonly Park _park;
    private readonly Cells _cells;
    private readonly int _year;
    private readonly IReadOnlyList<YearSlice> _slices;
    private readonly PoolIndex _pools;
    private readonly PolicyReach _policies;
    private readonly CapitalCurveBuilder _curves;
    private readonly List<Process> _processes = [];
    private readonly List<int> _start = [0];
    private readonly List<int> _flowProcess = [];
    private readonly List<int> _flowPool = [];
    private readonly List<bool> _flowIsOutput = [];
    private readonly List<double> _amount = [];
    private readonly List<int> _row = [];
    private readonly List<double> _availability = [];
    private readonly List<int> _availabilityRow = [];
    private readonly List<double> _minimumLoad = [];

    private ProcessBuilder(Park park, int year, IReadOnlyList<YearSlice> slices, PoolIndex pools, PolicyReach policies)
    {
        _park = park;
        _cells = new Cells(park);
        _year = year;
        _slices = slices;
        _pools = pools;
        _policies = policies;
        _curves = new CapitalCurveBuilder(park, _cells, year);
    }

    /// <summary>Processes and flows of every plant that may run in the year.</summary>
    /// <param name="park">The park.</param>
    /// <param name="year">The year.</param>
    /// <param name="slices">Slices of the year.</param>
    /// <param name="pools">Pools, made as flows ask for them.</param>
    /// <param name="policies">Policies that hold in the year.</param>
    /// <returns>Processes and their flows.</returns>
    public static (IReadOnlyList<Process> Processes, ProcessFlows Flows) Build(
        Park park, int year, IReadOnlyList<YearSlice> slices, PoolIndex pools, PolicyReach policies)
    {
        var builder = new ProcessBuilder(park, year, slices, pools, policies);
        for (int plant = 0; plant < park.Tables.Plants.Count; plant++) builder.Add(plant);
        return (builder._processes, builder.Flows());
    }

    private void Add(int row)
    {
        Plant plant = _park.Tables.Plants[row];
        if (plant.Start > _year || plant.Retire <= _year) return;
        Technology technology = _park.Find(plant.Technology)!;
        Process process = ProcessOf(row, plant, technology);
        int index = _processes.Count;
        _processes.Add(process);
        foreach (TechnologyFlow flow in technology.Flows) AddFlow(index, process, technology, flow);
        _start.Add(_flowPool.Count);
        AddLoads(technology);
    }

    private Process ProcessOf(int row, Plant plant, Technology technology)
    {
        Resource reference = _park.Find(technology.Reference!.Value)!;
        Unit flow = ModelUnits.Flow(reference);
        Cited Own(Quantity? quantity, PlantColumn column, double without) =>
            quantity is { } given ? new Cited(_park.Units.Convert(given, flow), _cells.Plant(row, column)) : new Cited(without, default);

        Cited capacity = Own(plant.Capacity, PlantColumn.Capacity, 0);
        Cited investment = Value(technology, TechnologyParameter.Investment, reference, 0);
        double lifetime = Value(technology, TechnologyParameter.Lifetime, reference, 0).Value;
        double rate = Value(technology, TechnologyParameter.DiscountRate, reference, _park.Tables.Package.DiscountRate ?? 0).Value;
        CapitalCurve curve = _curves.Of(technology.Id, reference);
        Cited fixedCost = FixedCostOf(technology, reference, investment, curve, out Cited share);
        var process = new Process
        {
            Plant = row,
            Premises = _park.IndexOf(new Premises(plant.Site, plant.Owner)),
            Reference = _park.IndexOf(reference.Id),
            Capacity = capacity,
            Room = RoomOf(plant, capacity, Own(plant.Potential, PlantColumn.Potential, double.PositiveInfinity), technology, reference, curve),
            Minimum = Own(plant.Minimum, PlantColumn.Minimum, 0),
            Maximum = Own(plant.Maximum, PlantColumn.Maximum, double.PositiveInfinity),
            IsBanned = _policies.Bans(plant),
            MinimumScale = Value(technology, TechnologyParameter.MinimumScale, reference, 0),
            Investment = investment,
            FixedInvestment = Value(technology, TechnologyParameter.FixedInvestment, reference, 0),
            RatePerYear = rate,
            AnnuityPerYear = Annuity.PerYear(rate, lifetime),
            LifetimeYears = lifetime,
            CountedYears = Value(technology, TechnologyParameter.CountedYears, reference, 0),
            FixedCost = fixedCost,
            FixedCostShare = share,
            StandingFixedCost = capacity.Value > 0 ? share.Value * curve.CostOf(capacity.Value) / capacity.Value : 0,
            VariableCost = Value(technology, TechnologyParameter.VariableCost, reference, 0),
            Area = Value(technology, TechnologyParameter.Area, reference, 0),
            Choice = plant.Choice ?? "",
        };
        return process with { Curve = CapitalCurveBuilder.Cut(curve, process.Room.Value, process.MinimumScale.Value, process.HasSwitch) };
    }

    // A plant with a capacity and no potential stands as it is. Without either it could stand at any scale that the technology allows.
    private Cited RoomOf(Plant plant, Cited capacity, Cited potential, Technology technology, Resource reference, CapitalCurve curve)
    {
        if (plant.Capacity is not null && plant.Potential is null) return new Cited(0, capacity.Cell);
        Cited greatest = Value(technology, TechnologyParameter.MaximumScale, reference, double.PositiveInfinity);
        Cited ceiling = greatest.Value < potential.Value ? greatest : potential;
        return new Cited(Math.Min(Math.Max(0, ceiling.Value - capacity.Value), curve.Greatest), ceiling.Cell);
    }

    // A fixed cost is money per capacity and year, or a share of the investment per year; the share stays one where the investment depends on size.
    private Cited FixedCostOf(Technology technology, Resource reference, Cited investment, CapitalCurve curve, out Cited share)
    {
        share = new Cited(0, default);
        int row = technology.RowOf(TechnologyParameter.FixedCost, null, _year, null);
        if (row < 0) return new Cited(0, default);
        Quantity given = _park.ValueAt(row).Value;
        IReadOnlyList<Unit> units = _park.Units.Of(TechnologyParameter.FixedCost, null, reference);
        CellRef cell = _cells.Technology(row);
        if (_park.Units.TryConvert(given, units[0], out double money)) return new Cited(money, cell);
        if (curve.Form == CurveForm.None) return new Cited(_park.Units.Convert(given, units[1]) * investment.Value, cell);
        share = new Cited(_park.Units.Convert(given, units[1]), cell);
        return new Cited(0, default);
    }

    private Cited Value(Technology technology, TechnologyParameter parameter, Resource reference, double without)
    {
        int row = technology.RowOf(parameter, null, _year, null);
        if (row < 0) return new Cited(without, default);
        Quantity given = _park.ValueAt(row).Value;
        foreach (Unit unit in _park.Units.Of(parameter, null, reference))
            if (_park.Units.TryConvert(given, unit, out double value)) return new Cited(value, _cells.Technology(row));
        throw new InvalidOperationException($"{given} reached the model as {parameter}; a check is missing.");
    }

    private void AddFlow(int index, Process process, Technology technology, TechnologyFlow flow)
    {
        Resource resource = _park.Find(flow.Resource)!;
        Unit unit = resource.Unit.Per(_park.Tables.Resources[process.Reference].Unit);
        int first = _row.Count;
        bool any = false;
        foreach (YearSlice slice in _slices)
        {
            int row = technology.RowOf(flow.Parameter, flow.Resource, _year, slice.Id.Length == 0 ? null : slice.Id);
            any |= row >= 0;
            _row.Add(row);
            _amount.Add(row < 0 ? 0 : _park.Units.Convert(_park.ValueAt(row).Value, unit));
        }

        if (!any)
        {
            _row.RemoveRange(first, _slices.Count);
            _amount.RemoveRange(first, _slices.Count);
            return;
        }

        _flowProcess.Add(index);
        _flowPool.Add(_pools.Of(process.Premises, _park.IndexOf(resource.Id)));
        _flowIsOutput.Add(flow.IsOutput);
    }

    private void AddLoads(Technology technology)
    {
        foreach (YearSlice slice in _slices)
        {
            string? id = slice.Id.Length == 0 ? null : slice.Id;
            int available = technology.RowOf(TechnologyParameter.Availability, null, _year, id);
            int load = technology.RowOf(TechnologyParameter.MinimumLoad, null, _year, id);
            _availabilityRow.Add(available);
            _availability.Add(available < 0 ? 1 : _park.Units.Convert(_park.ValueAt(available).Value, Unit.One));
            _minimumLoad.Add(load < 0 ? 0 : _park.Units.Convert(_park.ValueAt(load).Value, Unit.One));
        }
    }

    private ProcessFlows Flows() => new()
    {
        Start = [.. _start],
        Process = [.. _flowProcess],
        Pool = [.. _flowPool],
        IsOutput = [.. _flowIsOutput],
        AmountPerActivity = [.. _amount],
        Row = [.. _row],
        Availability = [.. _availability],
        AvailabilityRow = [.. _availabilityRow],
        MinimumLoad = [.. _minimumLoad],
    };
}
