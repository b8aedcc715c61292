namespace Mycel.Analysis.Fronts;

/// <summary>Makes a front of points that were found one by one: those that are met twice or dominated are left out.</summary>
internal static class PointSet
{
    // Points that differ by less than this share of the ranges are one point.
    private const double Same = 1e-7;

    /// <summary>Gathers corners and points.</summary>
    /// <param name="program">The program.</param>
    /// <param name="corners">Corners of the front.</param>
    /// <param name="found">Other points.</param>
    /// <param name="ranges">Range of each turned objective.</param>
    /// <returns>The front; status and method are still to be set.</returns>
    public static FoundFront Of(FrontProgram program, IReadOnlyList<Corner> corners, IReadOnlyList<FrontAnswer> found, double[] ranges)
    {
        double[] tolerance = [.. ranges.Select((range, goal) => Math.Max(Same * range, 1e-12 * Math.Max(1, Math.Abs(corners[0].Point!.Values[goal]))))];
        FrontAnswer[] all = [.. corners.Select(corner => corner.Point!), .. found];
        List<FrontAnswer> kept = [];
        foreach (FrontAnswer answer in all)
            if (!kept.Exists(other => Dominance.Covers(other.Values, answer.Values, tolerance))) kept.Add(answer);
        kept.RemoveAll(answer => kept.Exists(other => !ReferenceEquals(other, answer) && Dominance.Dominates(other.Values, answer.Values, tolerance)));
        kept.Sort((left, right) => Order(left.Values, right.Values));
        bool isLinear = !program.Program.HasIntegers;
        var proofs = new List<FoundProof>();
        for (int goal = 0; goal < corners.Count; goal++)
        {
            FrontAnswer ideal = corners[goal].Ideal!;
            int corner = Enumerable.Range(0, kept.Count).MinBy(point => kept[point].Values[goal]);
            proofs.Add(new FoundProof(FrontProofKinds.Ideal, ideal.Weights, ideal.Limits, ideal.Multipliers, isLinear ? null : ideal.Bound, [corner]));
        }

        for (int point = 0; point < kept.Count; point++)
            proofs.Add(new FoundProof(FrontProofKinds.Point, kept[point].Weights, kept[point].Limits, kept[point].Multipliers, isLinear ? null : kept[point].Bound, [point]));
        return new FoundFront
        {
            Status = "", Method = "", Points = [.. kept.Select((answer, point) => new FoundPoint(answer.Columns, corners.Count + point))], Proofs = proofs,
        };
    }

    private static int Order(double[] left, double[] right)
    {
        for (int goal = 0; goal < left.Length; goal++)
            if (left[goal].CompareTo(right[goal]) is not 0 and var order) return order;
        return 0;
    }
}
