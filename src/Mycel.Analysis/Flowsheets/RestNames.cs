using Mycel.Analysis.Balances;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Chemistry;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// Says where the rest of a plant's account stays, as far as the package knows: what its unit model names, what reactions leave in a resource whose row does not tell it, the heat and the water of
/// reactions. What is left has no name, and is told as that: no rest vanishes.
/// </summary>
internal sealed class RestNames
{
    // A rest of less than this share of what passes is rounding.
    private const double Rounding = 1e-9;

    private static readonly Formula CarbonDioxide = Formula.TryParse("CO2", out Formula? gas, out _) ? gas : throw new InvalidOperationException("CO2 is no formula.");
    private static readonly Element Hydrogen = Element.All.Single(element => element.Symbol == "H");

    private readonly BalanceState _state;
    private readonly Accounts.Content _content;
    private readonly Park _park;
    private readonly int _reactions;
    private readonly ILookup<string, ModelTerm> _ofModels;

    /// <summary>Prepares the names of a balance.</summary>
    /// <param name="state">The balance.</param>
    /// <param name="content">What amounts hold.</param>
    public RestNames(BalanceState state, Accounts.Content content)
    {
        _state = state;
        _content = content;
        _park = state.Structure.Park;
        _reactions = _park.Tables.Reactions.Count == 0 ? int.MinValue : _park.Tables.Reactions[0].Cell(ReactionColumn.Equation).Table;
        IReadOnlyList<ModelTerm> terms = NamedLosses.Of(state);
        OfModels = [.. terms.Where(term => term.Side == UnitSide.Loss).Select(term => term.Told)];
        _ofModels = terms.ToLookup(term => term.Told.Plant, StringComparer.Ordinal);
    }

    /// <summary>What unit models name, of whatever it is.</summary>
    public IReadOnlyList<NamedLoss> OfModels { get; }

    /// <summary>The parts of a rest; they sum to it.</summary>
    /// <param name="account">What is conserved.</param>
    /// <param name="process">Process of the plant.</param>
    /// <param name="totals">Its account.</param>
    public IReadOnlyList<NamedLoss> Of(Account account, int process, AccountTotals totals)
    {
        double rest = totals.Unaccounted.Value;
        double least = Rounding * (Math.Abs(totals.In.Value) + Math.Abs(totals.Out.Value) + Math.Abs(totals.Surroundings.Value));
        string plant = _state.Structure.PlantOf(process).Id.Value;
        var parts = new List<NamedLoss>();
        void Take(string name, double amount)
        {
            // A name accounts for no more than is left, and for nothing that runs the other way.
            double part = rest > 0 ? Math.Clamp(amount, 0, rest) : Math.Clamp(amount, rest, 0);
            if (Math.Abs(part) <= least) return;
            rest -= part;
            parts.Add(new NamedLoss(plant, account.Id, name, part, account.Unit));
        }

        if (Math.Abs(rest) <= least) return parts;
        (UnitSide Side, string Name, double Amount)[] named = [.. OfModel(account, process)];
        // Air, sky and reactions give what is lost beyond what is known to come in, and no more.
        double wanting = named.Where(term => !IsGain(term.Side)).Sum(term => term.Amount) - rest;
        foreach ((_, string name, double amount) in named.Where(term => IsGain(term.Side)))
        {
            double part = Math.Clamp(amount, 0, Math.Max(0, wanting));
            if (part <= least) continue;
            wanting -= part;
            rest += part;
            parts.Add(new NamedLoss(plant, account.Id, name, -part, account.Unit));
        }

        foreach ((_, string name, double amount) in named.Where(term => !IsGain(term.Side))) Take(name, amount);
        foreach ((string resource, double amount) in Untold(account, process)) Take($"in {resource}", amount);
        if (account.Id == "water") Take("water of reaction", OfReactions(account, process));
        if (account.Id == "energy" && TellsHeat(process)) Take("heat of reaction", OfReactions(account, process));
        if (Math.Abs(rest) > least) parts.Add(new NamedLoss(plant, account.Id, NamedLoss.Unnamed, rest, account.Unit));
        return parts;
    }

    private static bool IsGain(UnitSide side) => side is UnitSide.Surroundings or UnitSide.Made;

    // What a unit model says of an account; of mass also what it says of water.
    private IEnumerable<(UnitSide Side, string Name, double Amount)> OfModel(Account account, int process)
    {
        string plant = _state.Structure.PlantOf(process).Id.Value;
        foreach (string of in account.Id == "mass" ? ["water", "mass"] : (string[])[account.Id])
        {
            foreach ((UnitSide side, NamedLoss told) in _ofModels[plant])
            {
                // Water that a reaction binds or makes stays part of the mass.
                if ((of != account.Id && side is UnitSide.Bound or UnitSide.Made) || !(told.Of == of || told.Of.StartsWith($"{of} of ", StringComparison.Ordinal))) continue;
                if (InUnit(of == "water" ? Account.OfWater : account, process, told) is { } amount) yield return (side, told.Name, amount);
            }
        }
    }

    // Models count water by volume too; it weighs what the water of the plant weighs.
    private double? InUnit(Account account, int process, NamedLoss loss)
    {
        var lost = new Quantity(loss.Value, Unit.Parse(loss.Unit));
        if (lost.TryIn(Unit.Parse(account.Unit), out double amount)) return amount;
        if (account.Id != "water" || !lost.TryIn(Units.CubicMetre.Per(Units.Year), out double volume)) return null;
        ProcessFlows flows = _state.Structure.Flows;
        for (int flow = flows.Start[process]; flow < flows.Start[process + 1]; flow++)
        {
            int resource = _state.Structure.Pools[flows.Pool[flow]].Resource;
            if (!new Quantity(1, _park.Tables.Resources[resource].Unit).TryIn(Units.CubicMetre, out double metres) || !(_content.PerAmount(account, resource, 0).Value > 0)) continue;
            return volume / metres * _content.PerAmount(account, resource, 0).Value;
        }

        return null;
    }

    // What reactions leave in a flow beyond what the row of its resource tells.
    private IEnumerable<(string Resource, double Amount)> Untold(Account account, int process)
    {
        foreach ((int flow, int slice, int row) in Rows(process))
        {
            if (!_state.Structure.Flows.IsOutput[flow] || _park.ElementTonnesOf(row) is not { } own) continue;
            double held = account.Id == "mass" ? own.Sum() : account.Id == "carbon" ? own[Element.Carbon.Number] : account.Element is { } element ? own[element.Number] : 0;
            double told = _state.Flow(flow, slice).Value * _content.PerAmount(account, _state.Structure.Pools[_state.Structure.Flows.Pool[flow]].Resource, 0).Value;
            yield return (_state.Structure.ResourceOf(_state.Structure.Flows.Pool[flow]).Id.Value, Math.Max(0, (held * _state.Equivalent(flow, slice).Value) - told));
        }
    }

    // What goes into reactions less what comes out of them.
    private double OfReactions(Account account, int process)
    {
        double amount = 0;
        foreach ((int flow, int slice, int row) in Rows(process))
        {
            if (_park.CellOf(row).Table != _reactions) continue;
            double held = _state.Flow(flow, slice).Value * _content.PerAmount(account, _state.Structure.Pools[_state.Structure.Flows.Pool[flow]].Resource, 0).Value;
            amount += _state.Structure.Flows.IsOutput[flow] ? -held : held;
        }

        return amount;
    }

    // Heating values tell the heat of a reaction where everything that burns has one.
    private bool TellsHeat(int process)
    {
        bool any = false;
        foreach ((int flow, _, int row) in Rows(process))
        {
            if (_park.CellOf(row).Table != _reactions) continue;
            int number = _state.Structure.Pools[_state.Structure.Flows.Pool[flow]].Resource;
            any |= _content.Tells(Account.Energy, number);
            if (!_content.Tells(Account.Energy, number) && Burns(_park.ContentOf(number))) return false;
        }

        return any;
    }

    private static bool Burns(ResourceContent content) => !content.IsKnown || content.Components.Any(component =>
        component.Formula is { } formula && !formula.Equals(Account.Water) && !formula.Equals(CarbonDioxide) && (formula.ShareOf(Element.Carbon) > 0 || formula.ShareOf(Hydrogen) > 0));

    private IEnumerable<(int Flow, int Slice, int Row)> Rows(int process)
    {
        ProcessFlows flows = _state.Structure.Flows;
        for (int flow = flows.Start[process]; flow < flows.Start[process + 1]; flow++)
            for (int slice = 0; slice < _state.Structure.SliceCount; slice++)
                if (flows.Row[(flow * _state.Structure.SliceCount) + slice] is >= 0 and var row) yield return (flow, slice, row);
    }
}
