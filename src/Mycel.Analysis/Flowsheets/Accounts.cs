using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Chemistry;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Accounts of mass, energy, carbon, water and nutrients of every plant and of the park, with what is lost. Every account closes by its last term, which is shown.</summary>
internal sealed class Accounts
{
    private const string Park = "park";
    private const string Links = "links";

    // A line of less than this share of what passes through its account says nothing.
    private const double Nothing = 1e-12;

    private readonly BalanceState _state;
    private readonly Superstructure _structure;
    private readonly PlanValues _values;
    private readonly Content _content;
    private readonly Moving[] _fossil;
    private readonly Moving[] _made;

    private Accounts(BalanceState state)
    {
        _state = state;
        _structure = state.Structure;
        _values = state.Exact;
        _content = new Content(_structure);
        _fossil = CarbonOrigins.FossilShareOf(state, _content);
        _made = [.. Enumerable.Range(0, _structure.Processes.Count).Select(process => CarbonOrigins.OfProcess(state, _content, process, _fossil))];
    }

    /// <summary>The accounts of a balance.</summary>
    /// <param name="state">The balance.</param>
    /// <returns>Lines by account, the park first; flows for drawings; and where losses stay.</returns>
    public static (IReadOnlyList<AccountLine> Lines, IReadOnlyList<AccountFlow> Flows, IReadOnlyList<NamedLoss> Losses) Of(BalanceState state)
    {
        var accounts = new Accounts(state);
        IReadOnlyList<PlantCrossing> crossings = BoundaryTracer.Trace(state);
        IReadOnlyDictionary<(int From, int To, int Resource), double> exchanges = ExchangeTracer.Trace(state.Structure, state.Structure.Adjacent, accounts._values);
        var names = new RestNames(state, accounts._content);
        var lines = new List<AccountLine>();
        var flows = new List<AccountFlow>();
        var losses = new List<NamedLoss>();
        foreach (Account account in Account.All) accounts.Add(account, crossings, exchanges, names, lines, flows, losses);
        // What models name of something that has no account here is told as they say it.
        HashSet<(string, string, string)> told = [.. losses.Select(loss => (loss.Plant, loss.Of, loss.Name))];
        return (lines, flows, [.. losses, .. names.OfModels.Where(loss => !told.Contains((loss.Plant, loss.Of, loss.Name)))]);
    }

    /// <summary>What a park takes in and gives of everything that is accounted for, with slopes where the balance is moved.</summary>
    /// <param name="state">The balance.</param>
    public static IEnumerable<(Account Account, AccountTotals Totals)> ParkOf(BalanceState state)
    {
        var accounts = new Accounts(state);
        foreach (Account account in Account.All)
            yield return (account, accounts.ParkOf(account, Enumerable.Range(0, accounts._structure.Processes.Count).Select(process => accounts.TotalsOf(account, process)).OfType<AccountTotals>()));
    }

    private AccountTotals ParkOf(Account account, IEnumerable<AccountTotals> plants)
    {
        (Moving entering, Moving leaving) = Crossing(account);
        return new AccountTotals(entering, leaving, plants.Aggregate(new Moving(0), (sum, plant) => sum + plant.Surroundings));
    }

    // What crosses the boundary of the park.
    private (Moving Entering, Moving Leaving) Crossing(Account account)
    {
        Moving entering = 0;
        Moving leaving = 0;
        foreach ((string kind, int pool, int column) in BoundaryTracer.Crossings(_state))
        {
            Moving amount = _state.At(column);
            if (amount.IsNothing) continue;
            int resource = _structure.Pools[pool].Resource;
            bool isIn = kind is "buy" or "extract";
            Moving held = amount * _content.PerAmount(account, resource, isIn ? _content.BoughtFossil(resource) : _fossil[pool]);
            if (isIn) entering += held;
            else leaving += held;
        }

        return (entering, leaving);
    }

    private void Add(
        Account account, IReadOnlyList<PlantCrossing> crossings, IReadOnlyDictionary<(int From, int To, int Resource), double> exchanges, RestNames names, List<AccountLine> lines,
        List<AccountFlow> flows, List<NamedLoss> losses)
    {
        var plants = new List<AccountTotals>();
        var own = new List<AccountLine>();
        var moved = new List<AccountFlow>();
        var rests = new List<NamedLoss>();
        for (int process = 0; process < _structure.Processes.Count; process++)
        {
            if (TotalsOf(account, process) is not { } totals) continue;
            plants.Add(totals);
            AccountLine line = totals.Line(account, $"plant:{_structure.PlantOf(process).Id.Value}");
            own.Add(line);
            rests.AddRange(PartsOf(account, process, totals, names));
        }

        foreach (((int from, int to, int resource), double amount) in exchanges)
            AddFlow(moved, account, _structure.PlantOf(from).Id.Value, _structure.PlantOf(to).Id.Value, resource, amount, FossilOfProcess(from).Value);
        AddCrossings(moved, account, crossings);
        double lost = LostOnLinks(account);
        AccountTotals park = ParkOf(account, plants);
        double size = Math.Max(park.In.Value + park.Out.Value, own.Sum(line => Math.Abs(line.In) + Math.Abs(line.Out)));
        if (!(size > 0)) return;
        if (lost > Nothing * size)
        {
            own.Add(new AccountLine(account.Id, Links, lost, 0, 0, lost, account.Unit));
            rests.Add(new NamedLoss(Links, account.Id, "lost on links", lost, account.Unit));
        }

        losses.AddRange(rests.Where(loss => Math.Abs(loss.Value) > Nothing * size));
        moved.AddRange(rests.Where(loss => loss.Value > 0).Select(loss => new AccountFlow(account.Id, loss.Plant, loss.Name == NamedLoss.Unnamed ? "lost" : $"loss:{loss.Name}", "", loss.Value, account.Unit)));
        lines.Add(park.Line(account, Park));
        lines.AddRange(own.Where(line => Math.Abs(line.In) + Math.Abs(line.Out) > Nothing * size));
        flows.AddRange(moved.Where(flow => flow.Value > Nothing * size));
    }

    // What is fossil or biogenic of the carbon of a plant is so wherever it goes.
    private IReadOnlyList<NamedLoss> PartsOf(Account account, int process, AccountTotals totals, RestNames names)
    {
        if (!account.IsPart || TotalsOf(Account.Carbon, process) is not { } carbon || carbon.Unaccounted.Value == 0) return names.Of(account, process, totals);
        IReadOnlyList<NamedLoss> whole = names.Of(Account.Carbon, process, carbon);
        return [.. whole.Select(loss => loss with { Of = account.Id, Value = loss.Value * totals.Unaccounted.Value / carbon.Unaccounted.Value })];
    }

    private AccountTotals? TotalsOf(Account account, int process)
    {
        Moving taken = 0;
        Moving given = 0;
        Moving surroundings = 0;
        Technology technology = _structure.Park.Find(_structure.PlantOf(process).Technology)!;
        for (int slice = 0; slice < _structure.SliceCount; slice++)
        {
            Moving activity = _state.Activity(process, slice);
            if (activity.IsNothing) continue;
            surroundings += activity * account.OfSurroundings(technology);
            for (int flow = _structure.Flows.Start[process]; flow < _structure.Flows.Start[process + 1]; flow++)
            {
                int pool = _structure.Flows.Pool[flow];
                int row = _structure.Flows.Row[(flow * _structure.SliceCount) + slice];
                bool isOutput = _structure.Flows.IsOutput[flow];
                Moving held = _state.Flow(flow, slice) * _content.PerAmount(account, _structure.Pools[pool].Resource, isOutput ? FossilOfProcess(process) : _fossil[pool]);
                if (isOutput) given += held;
                else taken += held;
                if (row >= 0 && isOutput) surroundings += _state.Equivalent(flow, slice) * account.OfAir(_structure.Park.AirTonnesOf(row));
            }
        }

        return taken.IsNothing && given.IsNothing ? null : new AccountTotals(taken, given, surroundings);
    }

    // What a plant gives has the origin of what it takes in.
    private Moving FossilOfProcess(int process) => _made[process];

    private void AddFlow(List<AccountFlow> flows, Account account, string from, string to, int resource, double amount, double fossil)
    {
        double held = amount * _content.PerAmount(account, resource, fossil).Value;
        if (held > 0) flows.Add(new AccountFlow(account.Id, from, to, _structure.Park.Tables.Resources[resource].Id.Value, held, account.Unit));
    }

    private void AddCrossings(List<AccountFlow> flows, Account account, IReadOnlyList<PlantCrossing> crossings)
    {
        foreach (PlantCrossing crossing in crossings)
        {
            string plant = _structure.PlantOf(crossing.Process).Id.Value;
            int resource = _structure.Pools[crossing.Pool].Resource;
            if (crossing.IsIn) AddFlow(flows, account, crossing.Kind, plant, resource, crossing.Amount, _content.BoughtFossil(resource));
            else AddFlow(flows, account, plant, crossing.Kind, resource, crossing.Amount, _fossil[crossing.Pool].Value);
        }
    }

    private double LostOnLinks(Account account)
    {
        double lost = 0;
        for (int arc = 0; arc < _structure.Arcs.Count; arc++)
            for (int slice = 0; slice < _structure.SliceCount; slice++)
                lost += _values.Flow(arc, slice) * _structure.Arcs[arc].LossShare * _content.PerAmount(account, _structure.Pools[_structure.Arcs[arc].FromPool].Resource, _fossil[_structure.Arcs[arc].FromPool]).Value;
        return lost;
    }

    /// <summary>What amounts of resources hold.</summary>
    /// <param name="structure">The superstructure.</param>
    internal sealed class Content(Superstructure structure)
    {
        /// <summary>What one unit of a resource holds of something that is conserved.</summary>
        /// <param name="account">What is conserved.</param>
        /// <param name="resource">The resource.</param>
        /// <param name="fossil">Share of its carbon that is fossil.</param>
        public Moving PerAmount(Account account, int resource, Moving fossil)
        {
            ResourceContent content = structure.Park.ContentOf(resource);
            return account.Id switch
            {
                "mass" => content.TonnesPerAmount ?? 0,
                "energy" => EnergyOf(resource) ?? 0,
                "carbon" => content.CarbonTonnesPerAmount ?? 0,
                "fossil-carbon" => fossil * (content.CarbonTonnesPerAmount ?? 0),
                "biogenic-carbon" => (new Moving(1) - fossil) * (content.CarbonTonnesPerAmount ?? 0),
                "water" => (content.TonnesPerAmount ?? 0) * content.ShareOf(Account.Water),
                _ => ElementOf(content, account.Element!),
            };
        }

        /// <summary>Tonnes of carbon in one unit of a resource.</summary>
        public double CarbonOf(int resource) => structure.Park.ContentOf(resource).CarbonTonnesPerAmount ?? 0;

        /// <summary>Share of the carbon of what is bought or drawn that is fossil; what is not said counts as fossil.</summary>
        public double BoughtFossil(int resource) => structure.Park.Tables.Resources[resource].CarbonOrigin == CarbonOrigin.Biogenic ? 0 : 1;

        /// <summary>Whether the package tells how much of something that is conserved a resource holds.</summary>
        /// <param name="account">What is conserved.</param>
        /// <param name="resource">The resource.</param>
        public bool Tells(Account account, int resource)
        {
            ResourceContent content = structure.Park.ContentOf(resource);
            return account.Id switch
            {
                "mass" => content.TonnesPerAmount is not null,
                "energy" => EnergyOf(resource) is not null,
                "carbon" or "fossil-carbon" or "biogenic-carbon" => content.CarbonTonnesPerAmount is not null,
                _ => content.IsKnown,
            };
        }

        private double? EnergyOf(int number)
        {
            Resource resource = structure.Park.Tables.Resources[number];
            if (resource.Kind is ResourceKind.Electricity or ResourceKind.Heat && new Quantity(1, resource.Unit).TryIn(Account.Gigajoule, out double carried)) return carried;
            return resource.HeatingValue is { } value && structure.Park.Units.TryConvert(value, Account.Gigajoule.Per(resource.Unit), out double held) ? held : null;
        }

        private static double ElementOf(ResourceContent content, Element element)
        {
            double share = 0;
            foreach (Component component in content.Components)
                if (component.Formula is { } formula) share += component.Share * formula.ShareOf(element);
            return share * (content.TonnesPerAmount ?? 0);
        }
    }
}
