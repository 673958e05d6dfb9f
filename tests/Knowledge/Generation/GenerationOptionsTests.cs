using EthicalBot.Knowledge.Generation;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Understanding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EthicalBot.Tests.Knowledge.Generation;

public sealed class GenerationOptionsTests
{
    private const string Secret = "sk-secret with space";

    [Fact]
    public async Task Nothing_configured_is_right_and_says_so()
    {
        await using var services = With();

        var writer = services.GetRequiredService<IAnswerWriter>();

        Assert.False(writer.Configured);
        List<WritingStep> steps = [];
        await foreach (var step in writer.WriteAsync(Bench.Order(), default)) steps.Add(step);
        Assert.Equal([new WritingEnd(WritingOutcome.NotConfigured)], steps);
        Assert.Null(services.GetService<IEmbeddings>());
        Assert.Null(services.GetService<ISecondOpinion>());
        Assert.Null(services.GetService<IGroundingJudge>());
        Assert.True(Valid(services));
    }

    [Fact]
    public async Task What_is_configured_is_there()
    {
        await using var services = With(
            "Endpoint=https://shop.openai.azure.com/openai/v1/", "Model=m", "Entra=true", "EmbeddingModel=e", "SecondOpinion=true", "Judge:Kind=Model");

        Assert.True(Valid(services));
        Assert.True(services.GetRequiredService<IAnswerWriter>().Configured);
        Assert.IsType<OpenAiEmbeddings>(services.GetRequiredService<IEmbeddings>());
        Assert.IsType<ModelSecondOpinion>(services.GetRequiredService<ISecondOpinion>());
        Assert.IsType<ModelJudge>(services.GetRequiredService<IGroundingJudge>());
    }

    [Theory]
    [InlineData("Endpoint=http://localhost:11434/v1/")]
    [InlineData("Endpoint=https://api.example.com/v1/|Key=k")]
    [InlineData("Endpoint=https://shop.services.ai.azure.com/openai/v1|Key=k")]
    [InlineData("Endpoint=https://api.example.com/v1/|Key=k|Temperature=")]
    public async Task Servers_of_all_kinds_will_do(string settings)
    {
        await using var services = With([.. settings.Split('|'), "Model=m"]);

        Assert.True(Valid(services));
        Assert.True(services.GetRequiredService<IAnswerWriter>().Configured);
    }

    [Theory]
    [InlineData("Model=m", "Generation:Endpoint is not set, and Generation:Model is.")]
    [InlineData("Judge:Kind=Model", "Generation:Judge:Kind is.")]
    [InlineData("Endpoint=api.example.com|Model=m", "Generation:Endpoint is 'api.example.com'. It must be an absolute https address")]
    [InlineData("Endpoint=http://api.example.com/v1|Model=m|Key=k", "Generation:Endpoint is 'http://api.example.com/v1'.")]
    [InlineData("Endpoint=https://u:p@api.example.com/v1|Model=m|Key=k", "Generation:Endpoint is '(hidden)'.")]
    [InlineData("Endpoint=https://shop.openai.azure.com/|Model=m|Key=k", "On Azure it must end in /openai/v1/: https://shop.openai.azure.com/openai/v1/.")]
    [InlineData("Endpoint=https://api.example.com/v1|Model=m", "Generation:Key is not set, and Generation:Entra is false.")]
    [InlineData("Endpoint=https://api.example.com/v1|Key=k", "Generation:Model is not set")]
    [InlineData("Endpoint=https://api.example.com/v1|Model=m|Key=k|Entra=true", "Generation:Key is set (hidden), and Generation:Entra is true.")]
    [InlineData("Endpoint=https://api.example.com/v1|Model=m|Key=" + Secret, "Generation:Key is a hidden value of 20 characters.")]
    [InlineData("Endpoint=http://127.0.0.1/v1|Model=m|Entra=true", "Tokens go over https only")]
    [InlineData("Endpoint=http://127.0.0.1/v1|Model=m|FirstToken=00:00:30", "Generation:Whole is '00:00:12'. It must be between 00:00:30 and 00:02:00.")]
    [InlineData("Endpoint=http://127.0.0.1/v1|Model=m|MaxTokens=5", "Generation:MaxTokens is '5'. It must be between 50 and 4000.")]
    [InlineData("Endpoint=http://127.0.0.1/v1|Model=m|Temperature=1.5", "Generation:Temperature is '1.5'. It must be between 0 and 1.")]
    [InlineData("Endpoint=http://127.0.0.1/v1|Model=m|Retries=9", "Generation:Retries is '9'.")]
    [InlineData("Endpoint=http://127.0.0.1/v1|Model=m|TokensPerDay=0", "Generation:TokensPerDay is '0'.")]
    [InlineData("Judge:Kind=ContentSafety", "Generation:Judge:Endpoint is ''. It must be the https address of the Azure AI Content Safety resource")]
    [InlineData("Judge:Kind=ContentSafety|Judge:Endpoint=https://j.example.com|Judge:Key=" + Secret, "Generation:Judge:Key is a hidden value of 20 characters.")]
    [InlineData("Judge:Timeout=00:01:00", "Generation:Judge:Timeout is '00:01:00'.")]
    public async Task What_is_wrong_is_said_with_its_name_its_value_and_what_would_be_right(string settings, string expected)
    {
        await using var services = With(settings.Split('|'));

        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<GenerationOptions>>().Value);

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("u:p@", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_looked_at_when_the_host_starts()
    {
        await using var services = With("Model=m");

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
    }

    private static ServiceProvider With(params string[] settings) =>
        new ServiceCollection()
            .AddLogging()
            .AddGeneration(new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create($"Generation:{pair[0]}", (string?)pair[1]))).Build())
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });

    private static bool Valid(ServiceProvider services) => services.GetRequiredService<IOptions<GenerationOptions>>().Value is not null;
}
