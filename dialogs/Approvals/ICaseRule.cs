namespace EthicalBot.Dialogs.Approvals;

/// <summary>One rule of the case for and against a request: pure, and silent where it does not know.</summary>
public interface ICaseRule
{
    /// <summary>By which the desk puts it into words.</summary>
    string Name { get; }

    /// <summary>Whether it speaks for the request; else against it.</summary>
    bool SpeaksFor { get; }

    /// <summary>The facts by which it speaks; null when it does not.</summary>
    IReadOnlyDictionary<string, string>? Look(CaseFacts facts);
}
