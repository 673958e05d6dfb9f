namespace EthicalBot.Privacy.Retention.Holds;

/// <summary>Whose data is held.</summary>
public abstract record HoldTarget
{
    private protected HoldTarget()
    {
    }

    /// <summary>A person, by the id of the data subject.</summary>
    public sealed record Person(string Subject) : HoldTarget;

    /// <summary>The person of a case, by its reference.</summary>
    public sealed record Case(string Reference) : HoldTarget;
}
