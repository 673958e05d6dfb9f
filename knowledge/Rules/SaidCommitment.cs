using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Rules;

/// <summary>A commitment and the figures of its sentence.</summary>
/// <param name="Commitment">What is committed to.</param>
/// <param name="Own">The figure nearest to it in its clause. Null: there is none.</param>
/// <param name="All">The figures that its whole sentence names.</param>
internal sealed record SaidCommitment(Commitment Commitment, Figure? Own, IReadOnlyList<Figure> All);
