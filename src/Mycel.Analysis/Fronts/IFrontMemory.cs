namespace Mycel.Analysis.Fronts;

/// <summary>Where a search keeps what it found, line by line, so that an interrupted one can go on.</summary>
public interface IFrontMemory
{
    /// <summary>The lines that were kept by an earlier search; a last line that was cut off is among them.</summary>
    IEnumerable<string> Lines { get; }

    /// <summary>Throws all lines away.</summary>
    void Restart();

    /// <summary>Keeps a line. Called from several threads, one at a time.</summary>
    /// <param name="line">The line, without its end.</param>
    void Append(string line);
}
