using Mycel.Analysis.Superstructures;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Indicators;

/// <summary>The terms of money that several indicators share, each in currency per year and positive where money is paid, but for <see cref="Sales"/> and <see cref="Surplus"/>.</summary>
internal static class MoneyTerms
{
    /// <summary>What is left of a year before capital is paid back, taxes and subsidies counted; positive where money comes in.</summary>
    public static void Surplus(IndicatorModel model, ITermSink sink)
    {
        Sales(model, sink);
        var paid = new ScaledSink(sink, -1);
        Purchases(model, paid);
        Disposal(model, paid);
        Extraction(model, paid);
        VariableCost(model, paid);
        FixedCost(model, paid);
        Carriage(model, paid);
        PolicyTerms.Write(model, paid);
    }

    /// <summary>What is sold at a price above zero.</summary>
    public static void Sales(IndicatorModel model, ITermSink sink) => Trades(model, sink, isPurchase: false, price => price > 0 ? price : 0);

    /// <summary>What is bought.</summary>
    public static void Purchases(IndicatorModel model, ITermSink sink) => Trades(model, sink, isPurchase: true, price => price);

    /// <summary>Fees for being rid of something: sales at a price below zero.</summary>
    public static void Disposal(IndicatorModel model, ITermSink sink) =>
        Trades(model, sink, isPurchase: false, price => price < 0 ? -price : 0);

    /// <summary>What drawing from endowments costs.</summary>
    public static void Extraction(IndicatorModel model, ITermSink sink)
    {
        Superstructure structure = model.Structure;
        for (int index = 0; index < structure.DrawCost.Count; index++)
        {
            if (structure.DrawCost[index] == 0) continue;
            int column = model.Variables.Draw(index / structure.SliceCount, index % structure.SliceCount);
            sink.Add(column, structure.DrawCost[index], model.Structure.Cells.EndowmentCost(structure.DrawRow[index]));
        }
    }

    /// <summary>Cost of activity that no resource stands for.</summary>
    public static void VariableCost(IndicatorModel model, ITermSink sink)
    {
        for (int process = 0; process < model.Structure.Processes.Count; process++)
        {
            Cited cost = model.Structure.Processes[process].VariableCost;
            if (cost.Value == 0) continue;
            for (int slice = 0; slice < model.Structure.SliceCount; slice++)
                sink.Add(model.Variables.Activity(process, slice), cost.Value, cost.Cell);
        }
    }

    /// <summary>Yearly cost of keeping capacity, what stands and what is new.</summary>
    public static void FixedCost(IndicatorModel model, ITermSink sink)
    {
        for (int process = 0; process < model.Structure.Processes.Count; process++)
        {
            Process entry = model.Structure.Processes[process];
            if (entry.FixedCostShare.Value != 0) FixedCostBySize(model, sink, process, entry);
            if (entry.FixedCost.Value == 0) continue;
            if (entry.Capacity.Value > 0) sink.AddStanding(process, entry.Capacity.Value, entry.FixedCost.Value, entry.FixedCost.Cell);
            if (entry.CanBeBuilt) sink.Add(model.Variables.Build(process), entry.FixedCost.Value, entry.FixedCost.Cell);
        }
    }

    // The share of the investment is counted by what the capacity costs on the curve.
    private static void FixedCostBySize(IndicatorModel model, ITermSink sink, int process, Process entry)
    {
        if (entry.Capacity.Value > 0) sink.AddStanding(process, entry.Capacity.Value, entry.StandingFixedCost, entry.FixedCostShare.Cell);
        foreach (CapitalTerm term in CapitalTerms.Of(model, process)) sink.Add(term.Column, entry.FixedCostShare.Value * term.Money, entry.FixedCostShare.Cell, term.Cell);
    }

    /// <summary>Cost of carrying.</summary>
    public static void Carriage(IndicatorModel model, ITermSink sink)
    {
        for (int arc = 0; arc < model.Structure.Arcs.Count; arc++)
        {
            Arc entry = model.Structure.Arcs[arc];
            if (entry.CostPerAmount == 0) continue;
            CellRef cell = model.Structure.Cells.LinkCost(model.Structure.Carriers[entry.Carrier].Link);
            for (int slice = 0; slice < model.Structure.SliceCount; slice++)
                sink.Add(model.Variables.Flow(arc, slice), entry.CostPerAmount, cell);
        }
    }

    /// <summary>Capital cost of what is built; with annuities, what pays it back in a year.</summary>
    public static void Capital(IndicatorModel model, ITermSink sink, bool asAnnuity)
    {
        if (asAnnuity) Capital(model, sink, process => process.AnnuityPerYear, carrier => carrier.AnnuityPerYear);
        else Capital(model, sink, _ => 1, _ => 1);
    }

    /// <summary>Capital cost of what is built, each plant and link with a weight of its own.</summary>
    public static void Capital(IndicatorModel model, ITermSink sink, Func<Process, double> weightOfPlant, Func<Carrier, double> weightOfLink)
    {
        for (int process = 0; process < model.Structure.Processes.Count; process++)
        {
            double weight = weightOfPlant(model.Structure.Processes[process]);
            foreach (CapitalTerm term in CapitalTerms.Of(model, process)) sink.Add(term.Column, weight * term.Money, term.Cell, term.Factor);
        }

        for (int carrier = 0; carrier < model.Structure.Carriers.Count; carrier++) LinkCapital(model, sink, carrier, weightOfLink(model.Structure.Carriers[carrier]));
    }

    /// <summary>What keeping new capacity costs over the years that a budget counts.</summary>
    public static void CountedFixedCost(IndicatorModel model, ITermSink sink)
    {
        for (int process = 0; process < model.Structure.Processes.Count; process++)
        {
            Process entry = model.Structure.Processes[process];
            if (entry.CountedYears.Value == 0 || !entry.CanBeBuilt) continue;
            double years = entry.CountedYears.Value;
            if (entry.FixedCost.Value != 0) sink.Add(model.Variables.Build(process), years * entry.FixedCost.Value, entry.FixedCost.Cell, entry.CountedYears.Cell);
            if (entry.FixedCostShare.Value == 0) continue;
            foreach (CapitalTerm term in CapitalTerms.Of(model, process))
                sink.Add(term.Column, years * entry.FixedCostShare.Value * term.Money, entry.FixedCostShare.Cell, entry.CountedYears.Cell);
        }
    }

    private static void LinkCapital(IndicatorModel model, ITermSink sink, int carrier, double weight)
    {
        Carrier entry = model.Structure.Carriers[carrier];
        if (!entry.CanBeBuilt) return;
        if (entry.InvestmentPerCapacity != 0)
            sink.Add(model.Variables.LinkBuild(carrier), weight * entry.InvestmentPerCapacity, model.Structure.Cells.LinkInvestment(entry.Link));
        if (entry.HasSwitch)
            sink.Add(model.Variables.LinkBuilt(carrier), weight * entry.FixedInvestmentMoney, model.Structure.Cells.LinkFixedInvestment(entry.Link));
    }

    private static void Trades(IndicatorModel model, ITermSink sink, bool isPurchase, Func<double, double> moneyOf)
    {
        Superstructure structure = model.Structure;
        for (int index = 0; index < structure.TradePrice.Count; index++)
        {
            int trade = index / structure.SliceCount;
            if (structure.Trades[trade].IsPurchase != isPurchase || structure.TradeRow[index] < 0) continue;
            double money = moneyOf(structure.TradePrice[index]);
            if (money == 0) continue;
            CellRef cell = isPurchase ? model.Structure.Cells.MarketBuy(structure.TradeRow[index]) : model.Structure.Cells.MarketSell(structure.TradeRow[index]);
            sink.Add(model.Variables.Trade(trade, index % structure.SliceCount), money, cell);
        }
    }
}
