namespace Mycel.Model.Checks.Parks;

/// <summary>One thing that a park is checked for before a question is asked of it. One check is one file; <see cref="ModelChecks"/> lists them.</summary>
public interface IParkCheck
{
    /// <summary>Adds what is wrong or doubtful. Never throws, whatever the tables hold.</summary>
    /// <param name="subject">The park, with the list that takes the findings.</param>
    void Run(CheckedPark subject);
}
