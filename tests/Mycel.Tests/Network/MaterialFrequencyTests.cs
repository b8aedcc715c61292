using Mycel.Analysis.Network;

namespace Mycel.Tests.Network;

public sealed class MaterialFrequencyTests
{
    // Brine goes from the lake to two works, salt from one works to the other and back; what a works gives itself is no exchange, and a pair counts once.
    [Fact]
    public void A_material_takes_part_in_as_many_exchanges_as_pairs_exchange_it() => MaterialFrequency.Of(
    [
        ("lake", "potash", "brine"), ("lake", "lithium", "brine"), ("lake", "lithium", "brine"), ("potash", "lithium", "salt"), ("lithium", "potash", "salt"),
        ("potash", "potash", "steam"), ("potash", "lithium", "old-brine"),
    ]).ShouldBe(new SortedDictionary<string, int>(StringComparer.Ordinal) { ["brine"] = 2, ["old-brine"] = 1, ["salt"] = 2 });

    [Fact]
    public void A_material_of_two_exchanges_is_symbiotic() => MaterialFrequency.Symbiotic.ShouldBe(2);
}
