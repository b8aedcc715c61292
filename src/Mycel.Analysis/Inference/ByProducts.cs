using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Inference;

/// <summary>Which resources count as by-products of a set of technologies.</summary>
internal static class ByProducts
{
    /// <summary>
    /// What the technologies give out without being run for it: resources of the kinds by-product, reused water and emission, and others that no technology of the set is
    /// run for and no market pays for. A technology that is counted by what it takes in, such as a treatment, is run for all that it gives out.
    /// </summary>
    /// <param name="database">The technologies.</param>
    /// <param name="givens">What is sold.</param>
    /// <param name="running">For each technology: whether it belongs to the set.</param>
    /// <returns>Numbers of resources, ascending.</returns>
    public static IEnumerable<int> Of(TechnologyDatabase database, Givens givens, bool[] running)
    {
        for (int resource = 0; resource < database.Resources.Count; resource++)
            if (IsByProduct(database, givens, running, resource)) yield return resource;
    }

    /// <summary>Resources that must not be let go and that no market takes: whoever makes them needs a taker.</summary>
    /// <param name="database">The technologies.</param>
    /// <param name="givens">What is sold.</param>
    /// <returns>Numbers of resources, ascending.</returns>
    public static IEnumerable<int> Held(TechnologyDatabase database, Givens givens) =>
        Enumerable.Range(0, database.Resources.Count).Where(resource => database.Held[resource] && givens.Sold[resource] == Sale.None);

    private static bool IsByProduct(TechnologyDatabase database, Givens givens, bool[] running, int resource)
    {
        bool isMade = false;
        bool isMeant = givens.Sold[resource] == Sale.Price;
        foreach (int maker in database.Makers[resource])
        {
            if (!running[maker]) continue;
            isMade = true;
            isMeant |= database.References[maker] == resource || !Gives(database, maker, database.References[maker]);
        }

        bool isLeftOver = database.Kinds[resource] is ResourceKind.ByProduct or ResourceKind.ReusedWater or ResourceKind.Emission;
        return isMade && (isLeftOver || !isMeant);
    }

    private static bool Gives(TechnologyDatabase database, int technology, int resource) => database.Outputs[technology].Contains(resource);
}
