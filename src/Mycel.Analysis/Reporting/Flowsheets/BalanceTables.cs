using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>Writes the lists of a balance as CSV.</summary>
internal static class BalanceTables
{
    /// <summary>All tables of a balance.</summary>
    public static IEnumerable<ResultTable> All(BalanceValues balance)
    {
        yield return ResultTables.Table(
            "givens.csv", new CsvText("given", "quantity", "plant", "resource", "site", "to", "value", "unit", "cell", "source", "quality"), balance.Givens,
            (csv, row) => csv.Text(row.Id).Text(row.Quantity).Text(row.Plant).Text(row.Resource).Text(row.Site).Text(row.To).Number(row.Value).Text(row.Unit)
                .Text(row.Cell.Place).Text(row.Cell.Source).Text(row.Cell.Quality));
        yield return ResultTables.Table(
            "plant-flows.csv", new CsvText("from", "to", "resource", "value", "unit"), balance.Flows,
            (csv, row) => csv.Text(row.From).Text(row.To).Text(row.Resource).Number(row.Value).Text(row.Unit));
        yield return ResultTables.Table(
            "accounts.csv", new CsvText("account", "scope", "in", "out", "surroundings", "unaccounted", "unit"), balance.Accounts,
            (csv, row) => csv.Text(row.Account).Text(row.Scope).Number(row.In).Number(row.Out).Number(row.Surroundings).Number(row.Unaccounted).Text(row.Unit));
        yield return ResultTables.Table(
            "account-flows.csv", new CsvText("account", "from", "to", "resource", "value", "unit"), balance.AccountFlows,
            (csv, row) => csv.Text(row.Account).Text(row.From).Text(row.To).Text(row.Resource).Number(row.Value).Text(row.Unit));
        yield return ResultTables.Table(
            "losses.csv", new CsvText("plant", "of", "name", "value", "unit", "of-rest"), balance.Losses,
            (csv, row) => csv.Text(row.Plant).Text(row.Of).Text(row.Name).Number(row.Value).Text(row.Unit).YesNo(row.OfRest));
        yield return ResultTables.Table(
            "sensitivities.csv", new CsvText("given", "given-unit", "kind", "of", "value", "unit", "derivative", "elasticity", "course", "below", "above"), balance.Sensitivities,
            (csv, row) => csv.Text(row.Given).Text(row.GivenUnit).Text(row.Kind).Text(row.Of).Number(row.Value).Text(row.Unit).Number(row.Derivative).Number(row.Elasticity)
                .Text(row.Course).Number(row.Below).Number(row.Above));
        foreach (ResultTable table in balance.Heat is { } heat ? IntegrationTables.All(heat) : []) yield return table;
        foreach (ResultTable table in balance.Water is { } water ? IntegrationTables.All(water) : []) yield return table;
    }
}
