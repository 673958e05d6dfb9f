namespace EthicalBot.Understanding.Languages;

/// <summary>Numbers that look random and are the same in every build: nothing here is secret.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    public int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)((_state * 0x2545F4914F6CDD1DUL >> 33) % (ulong)below);
    }
}
