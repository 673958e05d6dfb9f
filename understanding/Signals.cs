namespace EthicalBot.Understanding;

/// <summary>What a message tells besides its intent.</summary>
/// <param name="Raised">The signals that were raised, the surest first.</param>
public sealed record Signals(IReadOnlyList<Signal> Raised)
{
    internal const double CertainCrisis = 0.8;

    /// <summary>Nothing of the kind.</summary>
    public static Signals None { get; } = new([]);

    /// <summary>The customer is losing patience.</summary>
    public bool Frustration => Has(SignalNames.Frustration);

    /// <summary>There is a deadline, or it cannot wait.</summary>
    public bool Urgency => Has(SignalNames.Urgency);

    /// <summary>Somebody is in danger of their life, by a reviewed phrase or as good as certain.</summary>
    public bool Crisis => Raised.Any(signal => signal.Name == SignalNames.Crisis && signal.Score >= CertainCrisis);

    /// <summary>Somebody may be in danger of their life, and may as well be joking.</summary>
    public bool PossibleCrisis => Has(SignalNames.Crisis) && !Crisis;

    /// <summary>Whether a person should look at this: anything but haste alone.</summary>
    public bool Escalate => Raised.Any(signal => signal.Name != SignalNames.Urgency);

    /// <summary>Whether a signal was raised.</summary>
    public bool Has(string name) => Raised.Any(signal => signal.Name == name);
}
