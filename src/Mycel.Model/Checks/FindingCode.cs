namespace Mycel.Model.Checks;

/// <summary>A kind of finding. All of them are declared in <see cref="FindingCodes"/>.</summary>
/// <param name="Id">Name, in kebab-case; scripts may rely on it.</param>
/// <param name="Severity">How much findings of the kind weigh.</param>
/// <param name="Summary">What is wrong, in one sentence.</param>
public sealed record FindingCode(string Id, Severity Severity, string Summary)
{
    /// <inheritdoc />
    public override string ToString() => Id;
}
