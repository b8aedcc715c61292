using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Money of taxes (positive) and subsidies (negative): rate × the amount of what they are laid on.</summary>
internal static class PolicyTerms
{
    /// <summary>Whether a tax or subsidy can be laid on an indicator: those that count taxes themselves would tax the tax without end.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>False for what taxes are part of.</returns>
    public static bool CanBeTaxed(IIndicator indicator) => indicator is not (Profit or Taxes or NetPresentValue);

    /// <summary>Writes the terms of every tax and subsidy that holds.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="sink">Receiver, in money per year.</param>
    public static void Write(IndicatorModel model, ITermSink sink) => Write(model, sink, static _ => true);

    /// <summary>Writes the terms of some of the taxes and subsidies that hold.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="sink">Receiver, in money per year.</param>
    /// <param name="counts">Which of them.</param>
    public static void Write(IndicatorModel model, ITermSink sink, Func<Policy, bool> counts)
    {
        foreach ((int row, Policy policy, Scope scope) in model.Structure.Policies.Active)
        {
            if (policy.Kind is not (PolicyKind.Tax or PolicyKind.Subsidy) || !counts(policy)) continue;
            double sign = policy.Kind == PolicyKind.Tax ? 1 : -1;
            var scoped = new ScopedSink(new ScaledSink(sink, sign), model, scope, model.Structure.Cells.Policy(row));
            if (policy.Flow is { } flow) OnResource(model, scoped, policy, flow);
            else if (model.Structure.Park.Find(new TechnologyId(policy.Target)) is not null) OnTechnology(model, scoped, policy);
            else OnIndicator(model, scoped, policy);
        }
    }

    private static void OnResource(IndicatorModel model, ITermSink sink, Policy policy, FlowScope flow)
    {
        Park park = model.Structure.Park;
        Resource target = park.Find(new ResourceId(policy.Target))!;
        double rate = park.Units.Convert(policy.Value!.Value, park.Units.Price(target));
        FlowTerms.OnFlow(model, sink, flow, resource => resource.Id == target.Id ? rate : 0);
    }

    // The dimension of the rate says what is meant: activity, or a share of the investment. Money per capacity and year has the dimension of money per activity,
    // so that a tax on capacity cannot be told apart and is not offered.
    private static void OnTechnology(IndicatorModel model, ITermSink sink, Policy policy)
    {
        Superstructure structure = model.Structure;
        ModelUnits units = structure.Park.Units;
        for (int process = 0; process < structure.Processes.Count; process++)
        {
            if (structure.PlantOf(process).Technology.Value != policy.Target) continue;
            Process entry = structure.Processes[process];
            Resource reference = structure.ReferenceOf(process);
            Quantity rate = policy.Value!.Value;
            if (units.TryConvert(rate, units.Price(reference), out double perActivity))
            {
                for (int slice = 0; slice < structure.SliceCount; slice++) sink.Add(model.Variables.Activity(process, slice), perActivity, default);
            }
            else if (entry.CanBeBuilt)
            {
                OnInvestment(model, sink, process, units.Convert(rate, Unit.One));
            }
        }
    }

    private static void OnInvestment(IndicatorModel model, ITermSink sink, int process, double share)
    {
        double yearly = share * model.Structure.Processes[process].AnnuityPerYear;
        foreach (CapitalTerm term in CapitalTerms.Of(model, process)) sink.Add(term.Column, yearly * term.Money, default, term.Cell);
    }

    private static void OnIndicator(IndicatorModel model, ITermSink sink, Policy policy)
    {
        ModelUnits units = model.Structure.Park.Units;
        IIndicator indicator = IndicatorCatalogue.Of(model.Structure.Park).Find(policy.Target)!;
        if (!CanBeTaxed(indicator)) throw new InvalidOperationException($"{policy.Id} taxes {indicator.Id}, of which taxes are part; a check is missing.");
        double rate = units.Convert(policy.Value!.Value, units.MoneyPerYear.Per(indicator.UnitIn(units)));
        indicator.Write(model, new ScaledSink(sink, rate));
    }

    // Keeps the terms of a scope and cites the policy's rate beside the cell of the term.
    private sealed class ScopedSink(ITermSink inner, IndicatorModel model, Scope scope, CellRef rate) : ITermSink
    {
        private readonly ScopeMembers _members = new(scope, model.Structure.Park, model.Structure.Processes);
        private readonly TermPlaces _places = new(model);

        public void Add(int column, double coefficient, CellRef cell, CellRef factor = default)
        {
            TermPlace place = _places.Of(column);
            bool isInside = place.Process >= 0 ? _members.HasProcess(place.Process) : _members.HasPremises(place.Premises);
            if (isInside) inner.Add(column, coefficient, rate, factor == default ? cell : factor);
        }

        public void AddStanding(int process, double capacity, double coefficient, CellRef cell)
        {
            if (_members.HasProcess(process)) inner.AddStanding(process, capacity, coefficient, rate);
        }
    }
}
