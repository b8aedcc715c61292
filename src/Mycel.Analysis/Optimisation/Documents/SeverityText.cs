using Mycel.Model.Checks;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>How results write the severity of a finding.</summary>
internal static class SeverityText
{
    /// <summary>The word of a severity.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "remark",
    };
}
