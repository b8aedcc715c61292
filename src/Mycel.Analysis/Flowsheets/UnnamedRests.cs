using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Tells the rests of accounts that the package gives no name, and how to name them.</summary>
internal static class UnnamedRests
{
    private const int MostNamed = 3;

    /// <summary>Finds them, and tells them together: the largest of each account.</summary>
    /// <param name="state">The balance.</param>
    /// <param name="losses">Where losses stay.</param>
    /// <param name="findings">Takes what is found.</param>
    public static void Find(BalanceState state, IReadOnlyList<NamedLoss> losses, FindingList findings)
    {
        ILookup<string, NamedLoss> rests = losses.Where(loss => loss.Name == NamedLoss.Unnamed).ToLookup(loss => loss.Of, StringComparer.Ordinal);
        Account[] accounts = [.. Account.All.Where(account => !account.IsPart && rests.Contains(account.Id))];
        if (accounts.Length == 0) return;
        string problem = string.Join("; ", accounts.Select(account => Told(account, [.. rests[account.Id]])));
        bool goesIn = accounts.Any(account => rests[account.Id].Any(loss => loss.Value < 0));
        findings.Add(
            FindingCodes.BalanceRestUnnamed, new CellPlace(PackageDictionary.Find("technologies")!.File), $"Rests of accounts are not named by the package: {problem}.",
            $"Write where they go as outputs of the technologies, such as waste heat, vapour or an emission that is released, or as reactions (reactions.csv).{(goesIn ? " Below 0, more comes out than is known to go in." : "")}{Untold(state, accounts, rests)}");
    }

    private static string Told(Account account, NamedLoss[] rests)
    {
        NamedLoss largest = rests.OrderByDescending(loss => Math.Abs(loss.Value)).ThenBy(loss => loss.Plant, StringComparer.Ordinal).First();
        return $"{account.Id} {NumberText.Of(largest.Value)} {largest.Unit} at {largest.Plant}{More(rests.Length - 1)}";
    }

    private static string More(int count) => count > 0 ? $" and {count} more" : "";

    // What gives a plant a rest and does not say what it holds. Few say what energy they hold, so that is asked only where nothing else is open.
    private static string Untold(BalanceState state, Account[] accounts, ILookup<string, NamedLoss> rests)
    {
        var content = new Accounts.Content(state.Structure);
        ProcessFlows flows = state.Structure.Flows;
        string[] untold =
        [
            .. accounts.Where(account => accounts.Length == 1 || account != Account.Energy).SelectMany(account =>
            {
                HashSet<string> plants = [.. rests[account.Id].Select(loss => loss.Plant)];
                return Enumerable.Range(0, flows.Count).Where(flow =>
                    flows.IsOutput[flow] && plants.Contains(state.Structure.PlantOf(flows.Process[flow]).Id.Value) && !content.Tells(account, state.Structure.Pools[flows.Pool[flow]].Resource));
            }).Select(flow => state.Structure.ResourceOf(flows.Pool[flow]).Id.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        return untold.Length == 0 ? "" : $" It is not told what is in {string.Join(", ", untold.Take(MostNamed))}{More(untold.Length - MostNamed)} (resources.csv).";
    }
}
