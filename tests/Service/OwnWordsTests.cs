using EthicalBot.Cards;
using EthicalBot.Tests.App;
using EthicalBot.Understanding.ServiceRequests;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Service;

public sealed class OwnWordsTests
{
    [Fact]
    public async Task What_we_tell_a_customer_to_write_is_understood_in_every_language()
    {
        await using var app = new BotApp();
        var wording = app.Services.GetRequiredService<Wording>();

        foreach (var language in wording.Languages)
        {
            var defective = wording.Get("Returns.Defective", language);
            Assert.True(ServiceRequestReader.In(defective, language).Any(asked => asked.Kind == ServiceRequestKind.Guarantee), $"{language}: {defective}");
            Assert.Contains(defective, wording.Get("Returns.Refused.Next", language), StringComparison.Ordinal);
        }
    }
}
