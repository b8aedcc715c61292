using System.Collections.Concurrent;
using CsCheck;

namespace Mycel.Tests.Conventions;

/// <summary>Laws can fail, say by which case, and are tried on the same cases each time.</summary>
public sealed class LawExtensionsTests
{
    [Fact]
    public void A_law_that_few_cases_break_is_found_broken_with_a_seed() =>
        Should.Throw<Exception>(() => Gen.Int[0, 1000].ForAll(static number => number.ShouldBeLessThan(990), iter: 2000)).Message.ShouldContain("CsCheck_Seed=");

    [Fact]
    public void The_same_cases_are_tried_each_time()
    {
        if (Environment.GetEnvironmentVariable("MYCEL_FRESH_CASES") is not null || Check.Seed is not null) return;
        Cases().ShouldBe(Cases(), ignoreOrder: true);
        Cases().Distinct().Count().ShouldBeGreaterThan(90);

        static int[] Cases()
        {
            var tried = new ConcurrentBag<int>();
            Gen.Int.ForAll(number => tried.Add(number));
            return [.. tried];
        }
    }
}
