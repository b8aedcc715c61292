namespace Mycel.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void The_solution_builds() => true.ShouldBeTrue();
}
