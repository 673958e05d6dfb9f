using FsCheck;
using FsCheck.Fluent;

namespace EthicalBot.Tests.Framework.Authentication;

public sealed class MutatedTokenProperties
{
    private const string Letters = "ABCXYZabcxyz0189-_.=+/ \n\0{é";
    private static readonly KeyServer Server = new(SigningKeyPair.Channel, SigningKeyPair.Directory);
    private static readonly string Good = TokenForge.Channel().ToString();

    private static readonly Gen<string> Mutated =
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, Good.Length - 1)
        from length in Gen.Choose(1, 5)
        from letter in Gen.Elements(Letters.ToCharArray())
        select kind switch
        {
            0 => Good[..at] + letter + Good[(at + 1)..],
            1 => Good.Insert(at, letter.ToString()),
            2 => Good.Remove(at, Math.Min(length, Good.Length - at)),
            3 => Good[..at],
            _ => Good + letter,
        };

    [Fact]
    public void A_mutated_token_is_never_accepted()
    {
        var authentication = Server.Authentication();
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(Mutated.ToArbitrary(), token => token == Good || IsRefused(token)));

        bool IsRefused(string token)
        {
            try
            {
                authentication.AuthenticateRequestAsync(TokenForge.Activity, "Bearer " + token, default).GetAwaiter().GetResult();
                return false;
            }
            catch (UnauthorizedAccessException)
            {
                return true;
            }
        }
    }

    [Fact]
    public void Any_text_is_read_without_any_other_exception() =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
                !Microsoft.Bot.Connector.Authentication.SkillValidation.IsSkillToken("Bearer " + text)
                && !Microsoft.Bot.Connector.Authentication.EmulatorValidation.IsTokenFromEmulator(text)));
}
