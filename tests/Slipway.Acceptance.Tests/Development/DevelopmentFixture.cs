namespace Slipway.Acceptance.Tests.Development;

/// <summary>One image and one warm build cache for all tests of the development containers, which run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class DevelopmentFixture : IAsyncLifetime, ICollectionFixture<DevelopmentFixture>
{
    public const string Name = "Development containers";
    public const int User = 1000;

    private DevelopmentImage? image;

    public DevelopmentImage Image => image!;

    public async ValueTask InitializeAsync() => image = await DevelopmentImage.Build(User, User);

    public async ValueTask DisposeAsync()
    {
        if (image is not null)
        {
            await image.DisposeAsync();
        }
    }
}
