using System.Globalization;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Sweeps;

/// <summary>The distinct structures of a sweep, named in the order in which they are met.</summary>
internal sealed class SweepStructures
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<SweepStructure> _all = [];

    /// <summary>The structures.</summary>
    public IReadOnlyList<SweepStructure> All() => [.. _all];

    /// <summary>Name of the structure of a result.</summary>
    /// <param name="result">A result with a plan.</param>
    /// <param name="run">Number of the run; 0 for a plan between runs.</param>
    public string IdOf(SweepResult result, int run)
    {
        if (!_numbers.TryGetValue(result.Structure, out int number))
        {
            number = _all.Count;
            _numbers.Add(result.Structure, number);
            _all.Add(new SweepStructure(
                "s" + (number + 1).ToString(CultureInfo.InvariantCulture), 0, run,
                [.. result.Plants.Select(plant => new SweepPlant(plant.Plant, plant.Technology, plant.Site, plant.Unit, plant.Built > 0, plant.Activity > 0))], result.Links));
        }

        if (run > 0) _all[number] = _all[number] with { Runs = _all[number].Runs + 1 };
        return _all[number].Id;
    }
}
