namespace EthicalBot.Privacy.Redaction;

/// <summary>A stretch of the text that holds personal data; the end is exclusive.</summary>
/// <param name="Class">What it is treated as; of the kind, unless our own question named it.</param>
/// <param name="Confidence">From 0 to 1: how often such a finding is right; a check digit makes it near 1, a cue alone less.</param>
internal readonly record struct Finding(int Start, int End, IdentifierKind Kind, DataClass Class, double Confidence)
{
    public Finding(int start, int end, IdentifierKind kind, double confidence = 0.95) : this(start, end, kind, kind.Class(), confidence)
    {
    }
}
