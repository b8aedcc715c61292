using Mycel.Model.Provenance;

namespace Mycel.Model.Checks;

/// <summary>Something wrong or doubtful in a package.</summary>
/// <param name="Code">Kind of the finding.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Problem">What is wrong, a sentence.</param>
/// <param name="Mend">What to do, a sentence.</param>
public sealed record Finding(FindingCode Code, CellPlace Place, string Problem, string Mend)
{
    /// <summary>How much the finding weighs.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>The finding as one line: <c>links.csv:14 [loss] '5,5' is not a number. Write 5.5.</c></summary>
    public override string ToString() => $"{Place} {Problem} {Mend}".Trim();
}
