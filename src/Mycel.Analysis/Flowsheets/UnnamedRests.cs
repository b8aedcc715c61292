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

    /// <summary>Finds them, one finding for each account.</summary>
    /// <param name="state">The balance.</param>
    /// <param name="losses">Where losses stay.</param>
    /// <param name="findings">Takes what is found.</param>
    public static void Find(BalanceState state, IReadOnlyList<NamedLoss> losses, FindingList findings)
    {
        var content = new Accounts.Content(state.Structure);
        foreach (IGrouping<string, NamedLoss> account in losses.Where(loss => loss.Name == NamedLoss.Unnamed && Account.All.Any(entry => entry.Id == loss.Of && !entry.IsPart)).GroupBy(loss => loss.Of))
        {
            NamedLoss[] rests = [.. account.OrderByDescending(loss => Math.Abs(loss.Value)).ThenBy(loss => loss.Plant, StringComparer.Ordinal)];
            string named = string.Join(", ", rests.Take(MostNamed).Select(loss => $"{NumberText.Of(loss.Value)} {loss.Unit} at {loss.Plant}"));
            string more = rests.Length > MostNamed ? $" and at {rests.Length - MostNamed} more" : "";
            string untold = string.Join(", ", Untold(state, content, Account.All.Single(entry => entry.Id == account.Key), rests).Take(MostNamed));
            string holds = untold.Length == 0 ? "" : $" Of {untold} it is not told how much it holds (resources.csv).";
            findings.Add(
                FindingCodes.BalanceRestUnnamed, new CellPlace(PackageDictionary.Find("technologies")!.File), $"Of {account.Key}, a rest is not named by the package: {named}{more}.",
                $"{(rests[0].Value > 0 ? "Write where it goes as an output of the technology, such as waste heat, an emission or vapour that is released" : "Write what goes in as an input of the technology; below 0, more comes out than is known to go in")}, or as a reaction (reactions.csv).{holds}");
        }
    }

    private static IEnumerable<string> Untold(BalanceState state, Accounts.Content content, Account account, NamedLoss[] rests)
    {
        HashSet<string> plants = [.. rests.Select(loss => loss.Plant)];
        ProcessFlows flows = state.Structure.Flows;
        return Enumerable.Range(0, flows.Count)
            .Where(flow => flows.IsOutput[flow] && plants.Contains(state.Structure.PlantOf(flows.Process[flow]).Id.Value) && !content.Tells(account, state.Structure.Pools[flows.Pool[flow]].Resource))
            .Select(flow => state.Structure.ResourceOf(flows.Pool[flow]).Id.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }
}
