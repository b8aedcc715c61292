using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>A plant along a front: what it does and can do at each point that is shown.</summary>
internal sealed record PlantAlong
{
    // Less than this share of the greatest activity is rounding.
    private const double Rounding = 1e-6;

    /// <summary>Title of the plant.</summary>
    public required string Title { get; init; }

    /// <summary>Its technology.</summary>
    public required string Technology { get; init; }

    /// <summary>Unit of its activity.</summary>
    public required string Unit { get; init; }

    /// <summary>Activity at each point.</summary>
    public required double[] Activity { get; init; }

    /// <summary>Capacity at each point.</summary>
    public required double[] Capacity { get; init; }

    /// <summary>Greatest activity.</summary>
    public double Most => Activity.Max();

    /// <summary>Whether its activity is not the same everywhere.</summary>
    public bool Changes => Most - Activity.Min() > Rounding * Most;

    /// <summary>Where along the front it is busy, from 0 at the first point to 1 at the last.</summary>
    public double Middle => Activity.Sum() > 0 && Activity.Length > 1 ? Activity.Select((value, place) => value * place).Sum() / Activity.Sum() / (Activity.Length - 1) : 1;

    /// <summary>What it does in words: runs throughout, enters, leaves, or both.</summary>
    public string Story(IReadOnlyList<FrontPoint> points)
    {
        bool[] runs = [.. Activity.Select(value => value > Rounding * Most)];
        int first = Array.IndexOf(runs, true), last = Array.LastIndexOf(runs, true);
        if (first < 0) return "never runs";
        if (!Changes) return "the same everywhere";
        if (first == 0 && last == runs.Length - 1)
            return runs.Contains(false) ? "runs at both ends, not throughout" : Activity[^1] > Activity[0] ? "grows" : Activity[^1] < Activity[0] ? "shrinks" : "rises and falls";
        if (first == 0) return $"leaves after {points[last].Id}";
        return last == runs.Length - 1 ? $"enters at {points[first].Id}" : $"runs from {points[first].Id} to {points[last].Id} only";
    }

    /// <summary>All plants of a front: those that are busy near its first point first.</summary>
    public static IReadOnlyList<PlantAlong> Of(FrontView view)
    {
        var plants = new Dictionary<string, PlantAlong>(StringComparer.Ordinal);
        for (int place = 0; place < view.Shown.Count; place++)
        {
            foreach (FrontActivity activity in view.Shown[place].Activities)
            {
                if (!plants.TryGetValue(activity.Plant, out PlantAlong? plant))
                {
                    plants.Add(activity.Plant, plant = new PlantAlong
                    {
                        Title = view.Names.Plant(activity.Plant), Technology = activity.Technology, Unit = activity.Unit,
                        Activity = new double[view.Shown.Count], Capacity = new double[view.Shown.Count],
                    });
                }

                plant.Activity[place] = activity.Value;
                plant.Capacity[place] = activity.Capacity;
            }
        }

        return [.. plants.OrderByDescending(pair => pair.Value.Changes).ThenBy(pair => pair.Value.Middle).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
    }
}
