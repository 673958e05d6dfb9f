namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>The lines that are meant, and those of which it is not clear how many or which are.</summary>
/// <param name="Kept">Those that are said to stay.</param>
/// <param name="IsUnknown">Whether something shall stay that none of the lines is.</param>
internal sealed record LineReading(IReadOnlyList<string> Ids, IReadOnlyList<string> Unclear, IReadOnlyList<string> Kept, bool IsUnknown = false)
{
    public LineReading(IReadOnlyList<string> ids, IReadOnlyList<string> unclear)
        : this(ids, unclear, [])
    {
    }

    public static LineReading Nothing { get; } = new([], []);

    public bool IsNothing => Ids.Count == 0 && Unclear.Count == 0;
}
