namespace Mycel.Model.Checks;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Remark,

    /// <summary>Doubtful; the package can be used.</summary>
    Warning,

    /// <summary>Wrong; the package cannot be used until it is mended.</summary>
    Error,
}
